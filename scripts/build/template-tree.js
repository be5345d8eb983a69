// Turns a template in Handlebars' notation into a small tree, which src/core/templates/evaluate.ts walks at run time:
//   "text"   ["md", "record.title"]   ["if", "outside", [then…], [else…]]   ["each", "milestones", [body…]]   [">", "part"]
// Handlebars' own precompiled functions are four times as large and let a mistyped field pass in silence.
const Handlebars = require('handlebars');

/** What a template may call. The first three are blocks; the others print, each for the place its value lands in. */
const BLOCKS = ['if', 'unless', 'each'];
const PRINTERS = ['md', 'fill', 'yaml', 'cursor'];

/** @throws Error with file, line and column where the template uses anything else */
function templateTree(source, file) {
  return nodesOf(Handlebars.parse(source, { srcName: file }), file);
}

function nodesOf(program, file) {
  return program.body.map((node) => nodeOf(node, file)).filter((node) => node !== '');
}

function nodeOf(node, file) {
  switch (node.type) {
    case 'ContentStatement':
      return node.value;
    case 'CommentStatement':
      return '';
    case 'MustacheStatement':
      return printer(node, file);
    case 'BlockStatement':
      return block(node, file);
    case 'PartialStatement':
      return ['>', node.name.original];
    default:
      throw complaint(node, file, `${node.type} has no place in a template`);
  }
}

/** A value printed by no helper would land unescaped, as whatever its characters happen to mean. */
function printer(node, file) {
  const name = node.path.original;
  if (!PRINTERS.includes(name))
    throw complaint(node, file, `{{${name}}} must pass through a helper: {{md ${name}}}`);
  return [name, ...node.params.map((param) => pathOf(param, file))];
}

function block(node, file) {
  const name = node.path.original;
  if (!BLOCKS.includes(name)) throw complaint(node, file, `there is no block {{#${name}}}`);
  const path = pathOf(node.params[0] ?? node, file);
  const body = nodesOf(node.program, file);
  const otherwise = node.inverse ? nodesOf(node.inverse, file) : [];
  if (name === 'each') return ['each', path, body];
  return name === 'if' ? ['if', path, body, otherwise] : ['if', path, otherwise, body];
}

function pathOf(node, file) {
  if (node.type !== 'PathExpression' || node.depth > 0 || node.data)
    throw complaint(node, file, 'a field is expected here');
  return node.original;
}

function complaint(node, file, message) {
  const { line, column } = node.loc.start;
  return new Error(`${file}:${line}:${column + 1}: ${message}`);
}

module.exports = { templateTree };
