// Reads articles, a JSON list of strings on standard input, with wink-nlp and prints how many tokens it
// took them for and how much processor time the quickest of several rounds took, in seconds.
const winkNLP = require('wink-nlp');
const model = require('wink-eng-lite-web-model');

// The first takes tokens and sentences apart and tags them, the second does all that the model can.
const ways = {
  'tokens, sentences, tags': ['sbd', 'pos'],
  'everything: sentiment, entities, negation too': undefined,
};

const articles = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const out = [];
for (const [name, pipe] of Object.entries(ways)) {
  const nlp = pipe ? winkNLP(model, pipe) : winkNLP(model);
  const its = nlp.its;
  const read = () => {
    let tokens = 0;
    for (const a of articles) {
      tokens += nlp.readDoc(a).tokens().out(its.pos).length;
    }
    return tokens;
  };
  const tokens = read();
  let least = Infinity;
  for (let spent = 0; spent < 3;) {
    const begin = process.cpuUsage();
    read();
    const took = process.cpuUsage(begin);
    const seconds = (took.user + took.system) / 1e6;
    spent += seconds;
    least = Math.min(least, seconds);
  }
  out.push({ name, tokens, seconds: least });
}
console.log(JSON.stringify(out));
