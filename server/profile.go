package server

import (
	"encoding/json"
	"slices"

	"github.com/perfls/perfls/internal/text"
	"go.lsp.dev/protocol"
)

// profile is what the client announced, as far as an answer depends on it. Nothing that was not announced is ever sent.
type profile struct {
	encoding text.Encoding

	pull           bool // textDocument/diagnostic, and the client can be told to pull again
	codeHref       bool
	related        bool
	diagnosticData bool

	actions     bool // code actions as literals, not commands
	resolveEdit bool
	preferred   bool

	documentChanges bool
	annotations     bool
	createFiles     bool
	snippets        bool

	markdown bool // hover

	progress      bool
	configuration bool
	watch         bool // watched files can be registered
}

// announced is the part of the initialize parameters that profile is made from. It is not the library's type: that one refuses the
// whole message when a client sends one unexpected shape, and lacks a misspelling that is in use.
type announced struct {
	General struct {
		PositionEncodings []string `json:"positionEncodings"`
	} `json:"general"`
	Window struct {
		WorkDoneProgress bool `json:"workDoneProgress"`
	} `json:"window"`
	Workspace struct {
		Configuration         bool    `json:"configuration"`
		Diagnostics           refresh `json:"diagnostics"`
		Diagnostic            refresh `json:"diagnostic"` // as Helix 25.07 spells it
		DidChangeWatchedFiles struct {
			DynamicRegistration bool `json:"dynamicRegistration"`
		} `json:"didChangeWatchedFiles"`
		WorkspaceEdit struct {
			DocumentChanges         bool             `json:"documentChanges"`
			SnippetEditSupport      bool             `json:"snippetEditSupport"`
			ResourceOperations      []string         `json:"resourceOperations"`
			ChangeAnnotationSupport *json.RawMessage `json:"changeAnnotationSupport"`
		} `json:"workspaceEdit"`
	} `json:"workspace"`
	TextDocument struct {
		Diagnostic         *diagnosticFeatures `json:"diagnostic"`
		PublishDiagnostics diagnosticFeatures  `json:"publishDiagnostics"`
		Hover              struct {
			ContentFormat []string `json:"contentFormat"`
		} `json:"hover"`
		CodeAction struct {
			CodeActionLiteralSupport *json.RawMessage `json:"codeActionLiteralSupport"`
			IsPreferredSupport       bool             `json:"isPreferredSupport"`
			DataSupport              bool             `json:"dataSupport"`
			ResolveSupport           struct {
				Properties []string `json:"properties"`
			} `json:"resolveSupport"`
		} `json:"codeAction"`
	} `json:"textDocument"`
}

type refresh struct {
	RefreshSupport bool `json:"refreshSupport"`
}

type diagnosticFeatures struct {
	CodeDescriptionSupport bool `json:"codeDescriptionSupport"`
	RelatedInformation     bool `json:"relatedInformation"`
	DataSupport            bool `json:"dataSupport"`
}

func (a *announced) profile() profile {
	p := profile{
		configuration:   a.Workspace.Configuration,
		watch:           a.Workspace.DidChangeWatchedFiles.DynamicRegistration,
		progress:        a.Window.WorkDoneProgress,
		documentChanges: a.Workspace.WorkspaceEdit.DocumentChanges,
		markdown:        slices.Contains(a.TextDocument.Hover.ContentFormat, string(protocol.MarkupKindMarkdown)),
	}
	p.annotations = p.documentChanges && a.Workspace.WorkspaceEdit.ChangeAnnotationSupport != nil
	p.createFiles = p.documentChanges && slices.Contains(a.Workspace.WorkspaceEdit.ResourceOperations, string(protocol.ResourceOperationKindCreate))
	p.snippets = p.documentChanges && a.Workspace.WorkspaceEdit.SnippetEditSupport

	push, pull := a.TextDocument.PublishDiagnostics, a.TextDocument.Diagnostic
	p.pull = pull != nil && (a.Workspace.Diagnostics.RefreshSupport || a.Workspace.Diagnostic.RefreshSupport)
	if p.pull {
		push.CodeDescriptionSupport = push.CodeDescriptionSupport || pull.CodeDescriptionSupport
		push.RelatedInformation = push.RelatedInformation || pull.RelatedInformation
		push.DataSupport = push.DataSupport || pull.DataSupport
	}
	p.codeHref, p.related, p.diagnosticData = push.CodeDescriptionSupport, push.RelatedInformation, push.DataSupport

	action := a.TextDocument.CodeAction
	p.actions = action.CodeActionLiteralSupport != nil
	p.preferred = action.IsPreferredSupport
	p.resolveEdit = action.DataSupport && slices.Contains(action.ResolveSupport.Properties, "edit")
	p.encoding = firstEncoding(a.General.PositionEncodings)
	return p
}

// firstEncoding takes the client's own preference; UTF-16 is what every client must know.
func firstEncoding(names []string) text.Encoding {
	for _, name := range names {
		for _, enc := range []text.Encoding{text.UTF8, text.UTF16, text.UTF32} {
			if name == string(encodingName(enc)) {
				return enc
			}
		}
	}
	return text.UTF16
}

func encodingName(enc text.Encoding) protocol.PositionEncodingKind {
	switch enc {
	case text.UTF8:
		return protocol.PositionEncodingKindUTF8
	case text.UTF32:
		return protocol.PositionEncodingKindUTF32
	}
	return protocol.PositionEncodingKindUTF16
}

// capabilities is what the server offers to a client with this profile.
func (p profile) capabilities() protocol.ServerCapabilities {
	yes := true
	sync := protocol.TextDocumentSyncKindIncremental
	c := protocol.ServerCapabilities{
		PositionEncoding: encodingName(p.encoding),
		TextDocumentSync: &protocol.TextDocumentSyncOptions{OpenClose: &yes, Change: &sync, Save: protocol.Boolean(true)},
		HoverProvider:    protocol.Boolean(true),
		ExecuteCommandProvider: protocol.ExecuteCommandOptions{
			WorkDoneProgressOptions: protocol.WorkDoneProgressOptions{WorkDoneProgress: &yes},
			Commands:                commandNames(),
		},
		Workspace: &protocol.WorkspaceOptions{WorkspaceFolders: &protocol.WorkspaceFoldersServerCapabilities{
			Supported: &yes, ChangeNotifications: protocol.Boolean(true),
		}},
	}
	if p.actions {
		resolve := p.resolveEdit
		c.CodeActionProvider = &protocol.CodeActionOptions{
			CodeActionKinds: []protocol.CodeActionKind{protocol.CodeActionKindQuickFix, protocol.CodeActionKindRefactorRewrite, fixAllKind},
			ResolveProvider: &resolve,
		}
	}
	if p.pull {
		id := source
		c.DiagnosticProvider = &protocol.DiagnosticOptions{Identifier: &id, InterFileDependencies: true, WorkspaceDiagnostics: true}
	}
	return c
}
