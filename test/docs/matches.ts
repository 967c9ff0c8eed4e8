import ts from 'typescript';

/** `…` in a text stands for any text. */
function textMatches(text: string, stated: string): boolean {
  const [first = '', ...parts] = stated.split('…');
  const last = parts.pop();
  if (last === undefined) return text === stated;
  let from = first.length;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return text.startsWith(first) && text.endsWith(last) && from <= text.length - last.length;
}

function number(node: ts.Expression): number | null {
  if (ts.isNumericLiteral(node)) return Number(node.text);
  return ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand) ? -Number(node.operand.text) : null;
}

/** Whether `…` follows the last element or property, for those that are not told. */
function isOpen(node: ts.Node, inner: ts.NodeArray<ts.Node>): boolean {
  const from = inner.at(-1)?.end ?? node.getStart();
  return node.getSourceFile().text.slice(from, node.end).includes('…');
}

function matches(actual: unknown, node: ts.Expression): boolean {
  if (ts.isStringLiteralLike(node)) return typeof actual === 'string' && textMatches(actual, node.text);
  if (ts.isArrayLiteralExpression(node)) {
    const { elements } = node;
    if (!Array.isArray(actual) || (!isOpen(node, elements) && actual.length !== elements.length)) return false;
    return elements.every((element, i) => matches(actual[i], element));
  }
  if (ts.isObjectLiteralExpression(node)) {
    if (typeof actual !== 'object' || actual === null) return false;
    const values = new Map(Object.entries(actual));
    if (!isOpen(node, node.properties) && values.size !== node.properties.length) return false;
    return node.properties.every((property) => {
      if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name))
        throw new Error(`Not a value: ${property.getText()}`);
      return values.has(property.name.text) && matches(values.get(property.name.text), property.initializer);
    });
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return actual === true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return actual === false;
  if (node.kind === ts.SyntaxKind.NullKeyword) return actual === null;
  if (number(node) !== null) return actual === number(node);
  throw new Error(`Not a value: ${node.getText()}`);
}

/** Whether a value is as an example states it: a literal, in which `…` stands for more text, elements or properties. */
export function isAsStated(actual: unknown, stated: string): boolean {
  const file = ts.createSourceFile('stated.ts', `(${stated})`, ts.ScriptTarget.Latest, true);
  const [statement, ...others] = file.statements;
  const isValue =
    statement && others.length === 0 && ts.isExpressionStatement(statement) && ts.isParenthesizedExpression(statement.expression);
  if (!isValue) throw new Error(`Not a value: ${stated}`);
  return matches(actual, statement.expression.expression);
}
