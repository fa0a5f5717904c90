-- perfls for Neovim 0.11 and later: put this folder's parent on the runtimepath and call vim.lsp.enable('perfls').
return {
  cmd = { 'perfls', 'serve' },
  filetypes = { 'go', 'typescript', 'typescriptreact', 'javascript', 'javascriptreact' },
  root_markers = { '.perfls', 'go.work', 'go.mod', 'pnpm-workspace.yaml', '.git', 'package.json' },
}
