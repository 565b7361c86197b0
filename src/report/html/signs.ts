/** Shapes that tell verdicts apart without colour, and the hatching of the bars. Defined once, used by reference. */
import { Markup } from './markup.ts';

export const SIGNS = new Markup(`<svg class="defs" width="0" height="0" aria-hidden="true"><defs>
<symbol id="sign-reprint" viewBox="0 0 16 16"><rect x="2" y="2" width="12" height="12" rx="1.5" fill="currentColor"/></symbol>
<symbol id="sign-excerpt" viewBox="0 0 16 16"><rect x="2.8" y="2.8" width="10.4" height="10.4" rx="1" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M3 8h10v5H3z" fill="currentColor"/></symbol>
<symbol id="sign-paraphrase" viewBox="0 0 16 16"><path d="M8 1.5 14.5 8 8 14.5 1.5 8z" fill="currentColor"/></symbol>
<symbol id="sign-quotation" viewBox="0 0 16 16"><path d="M2 9.5C2 6 3.6 3.9 6.6 3v1.9C5.2 5.5 4.6 6.4 4.5 7.6h2.3V13H2zM9.2 9.5c0-3.5 1.6-5.6 4.6-6.5v1.9c-1.4.6-2 1.5-2.1 2.7H14V13H9.2z" fill="currentColor"/></symbol>
<symbol id="sign-independent" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" stroke-width="1.8"/></symbol>
<symbol id="sign-undetermined" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray="2.2 2.04"/></symbol>
<symbol id="sign-release" viewBox="0 0 16 16"><path d="M3.5 1.5v13M3.5 2.5h9l-2.5 3.25 2.5 3.25h-9z" fill="currentColor" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round"/></symbol>
<pattern id="hatch-quoted" width="5" height="5" patternUnits="userSpaceOnUse"><rect class="ground quoted" width="5" height="5"/><path class="stroke" d="M1 0v5" stroke-width="1.5"/></pattern>
<pattern id="hatch-paraphrased" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground paraphrased" width="6" height="6"/><path class="stroke" d="M1.5 0v6" stroke-width="2"/></pattern>
</defs></svg>`);
