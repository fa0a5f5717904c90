local editor, work = vim.env.PERFLS_EDITOR, vim.env.WORK
local file = work .. '/shop/internal/postgres/store.go'

local function wait(what, condition)
  assert(vim.wait(60000, condition, 20), 'waited in vain for ' .. what)
end

-- found is the diagnostic of one rule in the current buffer.
local function found(rule)
  for _, d in ipairs(vim.diagnostic.get(0)) do
    if d.code == rule then
      return d
    end
  end
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
end

local ok, err = xpcall(function()
  vim.cmd('filetype on')
  if vim.lsp.enable then
    vim.opt.runtimepath:prepend(editor)
    vim.lsp.config('perfls', { cmd = { vim.env.PERFLS, 'serve' } })
    vim.lsp.enable('perfls')
  else
    package.path = editor .. '/lua/?.lua;' .. package.path
    require('perfls').setup({ cmd = { vim.env.PERFLS, 'serve' } })
  end
  vim.cmd('edit ' .. file)

  wait('the diagnostic', function() return found('query-in-loop') ~= nil end)
  local d = found('query-in-loop')
  assert(d.source == 'perfls', vim.inspect(d))
  assert(d.severity == vim.diagnostic.severity.WARN, vim.inspect(d))
  local line = vim.api.nvim_buf_get_lines(0, d.lnum, d.lnum + 1, false)[1]
  assert(line:find('SELECT name FROM products', 1, true), line)
  assert(line:sub(d.col + 1, d.end_col) == 'QueryRowContext', line:sub(d.col + 1, d.end_col))

  -- Through the same request, resolve and apply as in the user's menu; vim.ui.select is the user's choice.
  vim.api.nvim_win_set_cursor(0, { d.lnum + 1, d.col })
  local offered
  vim.ui.select = function(items, opts, choose)
    offered = vim.tbl_map(opts.format_item, items)
    for i, title in ipairs(offered) do
      if title:lower():find('one query', 1, true) then
        return choose(items[i], i)
      end
    end
    error('no batching offered: ' .. vim.inspect(offered))
  end
  vim.lsp.buf.code_action()
  wait('the edit', function() return not text():find('FROM products WHERE id = $1', 1, true) end)
  wait('the finding to go', function() return found('query-in-loop') == nil end)

  vim.cmd('write')
  local saved = table.concat(vim.fn.readfile(file), '\n')
  assert(saved == text() and saved:find('FROM products', 1, true), saved)

  -- A file of each of the other languages, in the same root.
  for name, filetype in pairs({ ['a.ts'] = 'typescript', ['b.tsx'] = 'typescriptreact', ['c.js'] = 'javascript', ['d.jsx'] = 'javascriptreact' }) do
    vim.fn.writefile({ '//perfls:ignore query-in-loop', 'export {}' }, work .. '/shop/' .. name)
    vim.cmd('edit ' .. work .. '/shop/' .. name)
    if vim.bo.filetype ~= filetype then
      vim.bo.filetype = filetype -- older versions know fewer
    end
    wait('the diagnostic in ' .. name, function() return found('invalid-suppression') ~= nil end)
  end
  local v = vim.version()
  io.stdout:write(string.format('offered: %s\nNeovim %d.%d.%d: shown, fixed, saved\n', table.concat(offered or { 'the only one' }, ' | '), v.major, v.minor, v.patch))
end, debug.traceback)
if not ok then
  io.stdout:write('FAILED ' .. tostring(err) .. '\n' .. vim.inspect(vim.diagnostic.get(0)) .. '\n')
  vim.cmd('cquit 1')
end
vim.cmd('qall!')
