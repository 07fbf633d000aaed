// Reads which functions a published case runs, and which functions an answer runs, from the source: a walk from declaration to declaration.
import { dirname } from 'node:path';
import ts from 'typescript';

const FRONT_DOOR = new URL('../../src/engine/index.ts', import.meta.url).pathname;
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  // Names are followed, types are not needed.
  noLib: true,
  types: [],
};

export interface CaseLaws {
  /** Its id, or the expression that makes it. */
  readonly id: string;
  readonly usedBy: string;
  /** Functions outside the cases that its run calls, by name. */
  readonly laws: readonly string[];
  /** Those of them that a user never runs, user by user. */
  readonly unreached: Readonly<Record<string, readonly string[]>>;
}

/** Each case of the list of that name in the file, against what the named functions of the front door reach. */
export function lawsOfCases(
  file: string,
  list: string,
  users: Readonly<Record<string, readonly string[]>>,
): readonly CaseLaws[] {
  const program = ts.createProgram([FRONT_DOOR, file], OPTIONS);
  const checker = program.getTypeChecker();
  const exported = (path: string, name: string) => {
    const source = program.getSourceFile(path);
    const module = source && checker.getSymbolAtLocation(source);
    const symbol = module && checker.getExportsOfModule(module).find((one) => one.name === name);
    return declarationsOf(checker, symbol);
  };
  const reached = new Map(
    Object.entries(users).map(([user, names]) => [
      user,
      walk(
        checker,
        names.flatMap((name) => exported(FRONT_DOOR, name)),
      ),
    ]),
  );
  const isOfCases = (node: ts.Node) => dirname(node.getSourceFile().fileName) === dirname(file);
  const runs = [...walk(checker, exported(file, list), isOfCases)].filter(isOfCases).flatMap(findRuns);
  return runs.map(({ id, usedBy, run }) => {
    const laws = [...walk(checker, [run], (node) => node === run || isOfCases(node))].filter(
      (node) => !isOfCases(node) && ts.isFunctionDeclaration(node),
    );
    const nameOf = (node: ts.Node) => (node as ts.FunctionDeclaration).name?.text ?? '';
    return {
      id,
      usedBy,
      laws: laws.map(nameOf),
      unreached: Object.fromEntries(
        [...reached].map(([user, ofUser]) => [user, laws.filter((law) => !ofUser.has(law)).map(nameOf)]),
      ),
    };
  });
}

/** Every declaration at the top of a module that the given ones come to; those that are not to be followed end the walk. */
function walk(
  checker: ts.TypeChecker,
  from: readonly ts.Node[],
  isFollowed: (node: ts.Node) => boolean = () => true,
): ReadonlySet<ts.Node> {
  const seen = new Set<ts.Node>(from);
  const waiting = [...from];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isFollowed(node)) continue;
    for (const found of referencesOf(checker, node))
      if (!seen.has(found)) {
        seen.add(found);
        waiting.push(found);
      }
  }
  return seen;
}

function referencesOf(checker: ts.TypeChecker, root: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node) && !isMember(node))
      found.push(...declarationsOf(checker, symbolOf(checker, node)));
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.push(...importedLater(checker, node));
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** The name of a property, which leads nowhere that its object does not. */
function isMember(name: ts.Identifier): boolean {
  const { parent } = name;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === name) ||
    (ts.isPropertyAssignment(parent) && parent.name === name)
  );
}

function symbolOf(checker: ts.TypeChecker, name: ts.Identifier): ts.Symbol | undefined {
  return ts.isShorthandPropertyAssignment(name.parent)
    ? checker.getShorthandAssignmentValueSymbol(name.parent)
    : checker.getSymbolAtLocation(name);
}

/** `const { a } = await import('./b')`: the exports of that module by these names. */
function importedLater(checker: ts.TypeChecker, call: ts.CallExpression): readonly ts.Node[] {
  const [specifier] = call.arguments;
  const module = specifier && checker.getSymbolAtLocation(specifier);
  if (module === undefined) return [];
  const holder = ts.isAwaitExpression(call.parent) ? call.parent.parent : call.parent;
  const names =
    ts.isVariableDeclaration(holder) && ts.isObjectBindingPattern(holder.name)
      ? holder.name.elements.map(({ propertyName, name }) => (propertyName ?? name).getText())
      : null;
  return checker
    .getExportsOfModule(module)
    .filter(({ name }) => names?.includes(name) ?? true)
    .flatMap((symbol) => declarationsOf(checker, symbol));
}

/** Functions, constants and classes at the top of a module; nothing for what is local or a type. */
function declarationsOf(checker: ts.TypeChecker, symbol: ts.Symbol | undefined): readonly ts.Node[] {
  if (symbol === undefined) return [];
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return (target.declarations ?? []).filter(
    (node) =>
      (ts.isFunctionDeclaration(node) && ts.isSourceFile(node.parent)) ||
      (ts.isVariableDeclaration(node) && ts.isSourceFile(node.parent.parent.parent)),
  );
}

function findRuns(
  declaration: ts.Node,
): readonly { readonly id: string; readonly usedBy: string; readonly run: ts.Node }[] {
  const found: { id: string; usedBy: string; run: ts.Node }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const value = (name: string) => {
        const property = node.properties.find((one) => one.name?.getText() === name);
        return property && ts.isPropertyAssignment(property) ? property.initializer : property?.name;
      };
      const [id, usedBy, run] = [value('id'), value('usedBy'), value('run')];
      if (id && usedBy && run)
        found.push({
          id: ts.isStringLiteral(id) ? id.text : id.getText(),
          usedBy: ts.isStringLiteral(usedBy) ? usedBy.text : usedBy.getText(),
          run,
        });
    }
    ts.forEachChild(node, visit);
  };
  visit(declaration);
  return found;
}
