// Package slack describes github.com/slack-go/slack.
//
//perfls:library slack
package slack

import "context"

type (
	Option         func(*Client)
	MsgOption      func(any) error
	Block          interface{ BlockType() MessageBlockType }
	Attachment     struct{ Text, Title, Color string }
	WebhookMessage struct {
		Text, Channel string
		Attachments   []Attachment
	}
	MessageBlockType string
)

func New(string, ...Option) *Client
func PostWebhook(string, *WebhookMessage) error
func PostWebhookContext(context.Context, string, *WebhookMessage) error
func MsgOptionText(string, bool) MsgOption
func MsgOptionBlocks(...Block) MsgOption
func MsgOptionAttachments(...Attachment) MsgOption
func MsgOptionTS(string) MsgOption

//perfls:methods remote
type Client struct{}

//perfls:harmless
func (*Client) Debug() bool

//perfls:harmless
func (*Client) Debugf(string, ...any)

//perfls:harmless
func (*Client) Debugln(...any)

// Messages.

func (*Client) PostMessage(string, ...MsgOption) (string, string, error)
func (*Client) PostMessageContext(context.Context, string, ...MsgOption) (string, string, error)
func (*Client) PostEphemeral(_, _ string, _ ...MsgOption) (string, error)
func (*Client) PostEphemeralContext(_ context.Context, _, _ string, _ ...MsgOption) (string, error)
func (*Client) SendMessage(string, ...MsgOption) (string, string, string, error)
func (*Client) UpdateMessage(_, _ string, _ ...MsgOption) (string, string, string, error)
func (*Client) UpdateMessageContext(_ context.Context, _, _ string, _ ...MsgOption) (string, string, string, error)
func (*Client) DeleteMessage(_, _ string) (string, string, error)
func (*Client) AddReaction(string, ItemRef) error

// Users and channels.

func (*Client) AuthTest() (*AuthTestResponse, error)
func (*Client) GetUserInfo(string, ...any) (*User, error)
func (*Client) GetUserInfoContext(context.Context, string, ...any) (*User, error)
func (*Client) GetUserByEmail(string) (*User, error)
func (*Client) GetUserByEmailContext(context.Context, string) (*User, error)
func (*Client) GetUsers(...any) ([]User, error)
func (*Client) GetUsersContext(context.Context, ...any) ([]User, error)
func (*Client) GetUsersInConversation(any) ([]string, string, error)
func (*Client) GetConversations(any) ([]Channel, string, error)
func (*Client) GetConversationsContext(context.Context, any) ([]Channel, string, error)
func (*Client) GetConversationInfo(any) (*Channel, error)
func (*Client) OpenConversation(any) (*Channel, bool, bool, error)

type (
	AuthTestResponse struct{ Team, User, TeamID, UserID, BotID string }
	ItemRef          struct{ Channel, Timestamp string }
	Channel          struct{ ID, Name string }
	User             struct {
		ID, TeamID, Name, RealName string
		Profile                    UserProfile
	}
	UserProfile struct{ Email, RealName, DisplayName string }
)
