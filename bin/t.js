const { openCommand } = require('./open-command.js');
const a=performance.now();const c=openCommand();const b=performance.now();
process.on('exit',()=>{process.stderr.write('start '+a.toFixed(0)+' open '+(b-a).toFixed(1)+' total '+performance.now().toFixed(0)+'\n'+[...T].sort((x,y)=>y[1]-x[1]).map(([k,v])=>v.toFixed(1)+' '+k).join('; ')+'\n')});
c.main(process.argv.slice(2));
