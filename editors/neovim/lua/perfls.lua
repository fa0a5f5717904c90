-- perfls for Neovim 0.7 to 0.10: require('perfls').setup(). Later versions have vim.lsp.enable, see lsp/perfls.lua.
local M = {}

local markers = { '.perfls', 'go.work', 'go.mod', 'pnpm-workspace.yaml', '.git', 'package.json' }

-- root is the nearest folder above file that holds the first of the markers that any folder above it holds.
local function root(file)
  local dir = vim.fn.fnamemodify(file, ':p:h')
  for _, marker in ipairs(markers) do
    local found = vim.fn.findfile(marker, dir .. ';')
    if found == '' then
      found = vim.fn.finddir(marker, dir .. ';')
    end
    if found ~= '' then
      return vim.fn.fnamemodify(vim.fn.fnamemodify(found, ':p'):gsub('/$', ''), ':h')
    end
  end
  return dir
end

local clients = {} -- by root, for versions that do not reuse clients by themselves

-- setup starts perfls for Go, TypeScript and JavaScript files. opts.cmd is the command (default { 'perfls', 'serve' }), opts.settings its settings.
function M.setup(opts)
  opts = opts or {}
  vim.api.nvim_create_autocmd('FileType', {
    pattern = { 'go', 'typescript', 'typescriptreact', 'javascript', 'javascriptreact' },
    callback = function(event)
      local config = {
        name = 'perfls',
        cmd = opts.cmd or { 'perfls', 'serve' },
        root_dir = root(vim.api.nvim_buf_get_name(event.buf)),
        settings = opts.settings or {},
      }
      if vim.lsp.start then
        vim.lsp.start(config)
        return
      end
      local id = clients[config.root_dir]
      if not id or not vim.lsp.get_client_by_id(id) then
        id = vim.lsp.start_client(config)
        clients[config.root_dir] = id
      end
      vim.lsp.buf_attach_client(event.buf, id)
    end,
  })
end

return M
