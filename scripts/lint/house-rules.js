const declares = new Set([
  'FunctionDeclaration',
  'ClassDeclaration',
  'VariableDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
]);

const nameOf = (declaration) =>
  declaration.id?.name ?? declaration.declarations?.map((declarator) => declarator.id.name).join(', ') ?? 'This';

/** Each exported declaration has a sentence of documentation directly above it. */
const describedExports = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { undescribed: '`{{name}}` is exported: say in one sentence (/** … */) what it is or does.' },
  },
  create: (context) => ({
    ExportNamedDeclaration: (node) => {
      if (!declares.has(node.declaration?.type)) return;
      const comment = context.sourceCode.getCommentsBefore(node).at(-1);
      if (comment?.type === 'Block' && comment.value.startsWith('*')) return;
      context.report({ node, messageId: 'undescribed', data: { name: nameOf(node.declaration) } });
    },
  }),
};

/** Rules of this house that no published plug-in of ours has. */
export const house = { rules: { 'described-exports': describedExports } };
