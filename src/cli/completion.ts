/** Shell completion: a script that knows every command, flag and value, made from the command line's definition. */
import { DupesError } from '../faults.ts';

export interface CommandLine {
  readonly name: string;
  readonly help: string;
  readonly flags: readonly {
    readonly long: string;
    /** Without its dash; '' where it has none. */
    readonly short: string;
    readonly help: string;
    readonly takesValue: boolean;
    /** The values it takes; empty where they are files, numbers or names. */
    readonly values: readonly string[];
  }[];
}

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** The command that runs where none is named: its flags are offered there. */
const DEFAULT_COMMAND = 'scan';

/** @throws DupesError `usage` */
export function completionScript(shell: string, commands: readonly CommandLine[]): string {
  switch (shell) {
    case 'bash':
      return bash(commands);
    case 'zsh':
      return `autoload -U +X bashcompinit && bashcompinit\n${bash(commands)}`;
    case 'fish':
      return fish(commands);
    default:
      throw new DupesError(
        'usage',
        `completion is for ${SHELLS.join(', ')}; "${shell}" is none of them`,
      );
  }
}

function bash(commands: readonly CommandLine[]): string {
  const values = new Map(
    commands.flatMap(({ flags }) =>
      flags
        .filter((flag) => flag.values.length > 0)
        .map((flag) => [names(flag).join('|'), flag.values.join(' ')] as const),
    ),
  );
  const flagsOf = ({ flags }: CommandLine) => flags.flatMap(names).join(' ');
  return `# dupes completion: eval "$(dupes completion bash)"
_dupes() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words='' files=yes line
  case $previous in
${[...values].map(([flag, list]) => `    ${flag}) words='${list}' files=no ;;`).join('\n')}
  esac
  if [ -z "$words" ] && [ "\${current:0:1}" = - ]; then
    files=no
    case \${COMP_WORDS[1]} in
${commands.map((command) => `      ${pattern(command)}) words='${flagsOf(command)}' ;;`).join('\n')}
    esac
  elif [ -z "$words" ] && [ "$COMP_CWORD" -eq 1 ]; then
    words='${commands.map(({ name }) => name).join(' ')}'
  fi
  COMPREPLY=()
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(
    compgen -W "$words" -- "$current"
    [ "$files" = no ] || compgen -f -- "$current"
  )
}
complete -o filenames -F _dupes dupes
`;
}

function names({ long, short }: CommandLine['flags'][number]): readonly string[] {
  return short === '' ? [`--${long}`] : [`--${long}`, `-${short}`];
}

/** The default command's flags are offered wherever no other command is named: its pattern comes last. */
function pattern({ name }: CommandLine): string {
  return name === DEFAULT_COMMAND ? '*' : name;
}

function fish(commands: readonly CommandLine[]): string {
  const none = `not __fish_seen_subcommand_from ${commands.map(({ name }) => name).join(' ')}`;
  const lines = ['# dupes completion: dupes completion fish | source'];
  for (const { name, help, flags } of commands) {
    lines.push(`complete -c dupes -n ${quoted(none)} -a ${name} -d ${quoted(help)}`);
    const seen = `__fish_seen_subcommand_from ${name}`;
    const when = name === DEFAULT_COMMAND ? `${seen}; or ${none}` : seen;
    for (const flag of flags) {
      const parts = [`complete -c dupes -n ${quoted(when)} -l ${flag.long}`];
      if (flag.short !== '') parts.push(`-s ${flag.short}`);
      if (flag.values.length > 0) parts.push(`-x -a ${quoted(flag.values.join(' '))}`);
      else if (flag.takesValue) parts.push('-r');
      lines.push(`${parts.join(' ')} -d ${quoted(flag.help)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
