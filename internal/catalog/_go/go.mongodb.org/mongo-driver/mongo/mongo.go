// Package mongo says what go.mongodb.org/mongo-driver/mongo does.
//
//perfls:library mongo
package mongo

import (
	"context"
	"time"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/bson/primitive"
)

func Connect(context.Context, ...any) (*Client, error)
func NewClient(...any) (*Client, error)
func NewCursorFromDocuments(any, any, any) (*Cursor, error)
func NewSessionContext(context.Context, any) SessionContext
func SessionFromContext(context.Context) Session

//perfls:callback fn=fn run=once
func WithSession(_ context.Context, _ any, fn func(SessionContext) error) error

type BulkWriteError struct{}

func (BulkWriteError) Error() string

type BulkWriteException struct{}

func (BulkWriteException) Error() string

type ChangeStream struct{}

//perfls:rows
func (*ChangeStream) Next(context.Context) bool

//perfls:rows
func (*ChangeStream) TryNext(context.Context) bool

func (*ChangeStream) Close(context.Context) error
func (*ChangeStream) Decode(any) error
func (*ChangeStream) Err() error
func (*ChangeStream) ID() int64
func (*ChangeStream) RemainingBatchLength() int
func (*ChangeStream) ResumeToken() bson.Raw
func (*ChangeStream) SetBatchSize(any)

type Client struct{}

//perfls:builder model=model
func (*Client) Database(model string, _ ...any) *Database

//perfls:query read many
func (*Client) ListDatabaseNames(context.Context, any, ...any) ([]string, error)

//perfls:query read many
func (*Client) ListDatabases(context.Context, any, ...any) (ListDatabasesResult, error)

//perfls:callback fn=fn run=once
func (*Client) UseSession(_ context.Context, fn func(SessionContext) error) error

//perfls:callback fn=fn run=once
func (*Client) UseSessionWithOptions(_ context.Context, _ any, fn func(SessionContext) error) error

//perfls:query read many
func (*Client) Watch(context.Context, any, ...any) (*ChangeStream, error)

func (*Client) Connect(context.Context) error
func (*Client) Disconnect(context.Context) error
func (*Client) NumberSessionsInProgress() int
func (*Client) Ping(context.Context, any) error
func (*Client) StartSession(...any) (Session, error)
func (*Client) Timeout() *time.Duration

type Collection struct{}

//perfls:query read many
func (*Collection) Aggregate(context.Context, any, ...any) (*Cursor, error)

//perfls:query write many
func (*Collection) BulkWrite(context.Context, any, ...any) (*BulkWriteResult, error)

//perfls:query read count
func (*Collection) CountDocuments(context.Context, any, ...any) (int64, error)

//perfls:query write many
func (*Collection) DeleteMany(context.Context, any, ...any) (*DeleteResult, error)

//perfls:query write one
func (*Collection) DeleteOne(context.Context, any, ...any) (*DeleteResult, error)

//perfls:query read many
func (*Collection) Distinct(context.Context, any, any, ...any) ([]any, error)

//perfls:query write many
func (*Collection) Drop(context.Context) error

//perfls:query read count
func (*Collection) EstimatedDocumentCount(context.Context, ...any) (int64, error)

//perfls:query read many
func (*Collection) Find(context.Context, any, ...any) (*Cursor, error)

//perfls:query read one
func (*Collection) FindOne(context.Context, any, ...any) *SingleResult

//perfls:query write one
func (*Collection) FindOneAndDelete(context.Context, any, ...any) *SingleResult

//perfls:query write one
func (*Collection) FindOneAndReplace(context.Context, any, any, ...any) *SingleResult

//perfls:query write one
func (*Collection) FindOneAndUpdate(context.Context, any, any, ...any) *SingleResult

//perfls:query write many
func (*Collection) InsertMany(context.Context, any, ...any) (*InsertManyResult, error)

//perfls:query write one
func (*Collection) InsertOne(context.Context, any, ...any) (*InsertOneResult, error)

//perfls:query write one
func (*Collection) ReplaceOne(context.Context, any, any, ...any) (*UpdateResult, error)

//perfls:query write one
func (*Collection) UpdateByID(context.Context, any, any, ...any) (*UpdateResult, error)

//perfls:query write many
func (*Collection) UpdateMany(context.Context, any, any, ...any) (*UpdateResult, error)

//perfls:query write one
func (*Collection) UpdateOne(context.Context, any, any, ...any) (*UpdateResult, error)

//perfls:query read many
func (*Collection) Watch(context.Context, any, ...any) (*ChangeStream, error)

func (*Collection) Database() *Database
func (*Collection) Indexes() IndexView
func (*Collection) Name() string
func (*Collection) SearchIndexes() SearchIndexView

type CommandError struct{}

func (CommandError) Error() string

type Cursor struct{}

//perfls:rows
func (*Cursor) Next(context.Context) bool

//perfls:rows
func (*Cursor) TryNext(context.Context) bool

func (*Cursor) All(context.Context, any) error
func (*Cursor) Close(context.Context) error
func (*Cursor) Decode(any) error
func (*Cursor) Err() error
func (*Cursor) ID() int64
func (*Cursor) RemainingBatchLength() int
func (*Cursor) SetBatchSize(any)
func (*Cursor) SetComment(any)
func (*Cursor) SetMaxTime(any)

type Database struct{}

//perfls:query read many
func (*Database) Aggregate(context.Context, any, ...any) (*Cursor, error)

//perfls:builder model=model
func (*Database) Collection(model string, _ ...any) *Collection

//perfls:query write many
func (*Database) CreateCollection(context.Context, any, ...any) error

//perfls:query write many
func (*Database) CreateView(context.Context, any, any, any, ...any) error

//perfls:query write many
func (*Database) Drop(context.Context) error

//perfls:query read many
func (*Database) ListCollectionNames(context.Context, any, ...any) ([]string, error)

//perfls:query read many
func (*Database) ListCollectionSpecifications(context.Context, any, ...any) ([]*CollectionSpecification, error)

//perfls:query read many
func (*Database) ListCollections(context.Context, any, ...any) (*Cursor, error)

//perfls:query read one
func (*Database) RunCommand(context.Context, any, ...any) *SingleResult

//perfls:query read many
func (*Database) RunCommandCursor(context.Context, any, ...any) (*Cursor, error)

//perfls:query read many
func (*Database) Watch(context.Context, any, ...any) (*ChangeStream, error)

func (*Database) Client() *Client
func (*Database) Name() string
func (*Database) ReadConcern() any
func (*Database) ReadPreference() any
func (*Database) WriteConcern() any

type IndexView struct{}

//perfls:query write many
func (IndexView) CreateMany(context.Context, any, ...any) ([]string, error)

//perfls:query write many
func (IndexView) CreateOne(context.Context, any, ...any) (string, error)

//perfls:query write many
func (IndexView) DropAll(context.Context, ...any) (bson.Raw, error)

//perfls:query write many
func (IndexView) DropOne(context.Context, any, ...any) (bson.Raw, error)

//perfls:query read many
func (IndexView) List(context.Context, ...any) (*Cursor, error)

//perfls:query read many
func (IndexView) ListSpecifications(context.Context, ...any) ([]*IndexSpecification, error)

func (IndexView) DropOneWithKey(context.Context, any, ...any) (bson.Raw, error)

type MarshalError struct{}

func (MarshalError) Error() string

type SearchIndexView struct{}

func (SearchIndexView) CreateMany(context.Context, any, ...any) ([]string, error)
func (SearchIndexView) CreateOne(context.Context, any, ...any) (string, error)
func (SearchIndexView) DropOne(context.Context, any, ...any) error
func (SearchIndexView) List(context.Context, any, ...any) (*Cursor, error)
func (SearchIndexView) UpdateOne(context.Context, any, any, ...any) error

type Session interface {
	//perfls:transaction
	StartTransaction(...any) error
	AbortTransaction(context.Context) error
	CommitTransaction(context.Context) error
	//perfls:transaction fn=fn
	WithTransaction(_ context.Context, fn func(SessionContext) (any, error), _ ...any) (any, error)
	EndSession(context.Context)
	ClusterTime() bson.Raw
	OperationTime() *primitive.Timestamp
	Client() *Client
	ID() bson.Raw
	AdvanceClusterTime(any) error
	AdvanceOperationTime(any) error
}

type SessionContext interface {
	context.Context
	Session
}

type SingleResult struct{}

func (*SingleResult) Decode(any) error
func (*SingleResult) DecodeBytes() (bson.Raw, error)
func (*SingleResult) Err() error
func (*SingleResult) Raw() (bson.Raw, error)

type WriteConcernError struct{}

func (WriteConcernError) Error() string

type WriteError struct{}

func (WriteError) Error() string

type WriteErrors []WriteError

func (WriteErrors) Error() string

type WriteException struct{}

func (WriteException) Error() string

var (
	ErrMissingResumeToken  error
	ErrNilCursor           error
	ErrUnacknowledgedWrite error
	ErrClientDisconnected  error
	ErrNilDocument         error
	ErrNilValue            error
	ErrEmptySlice          error
	ErrInvalidIndexValue   error
	ErrNonStringIndexName  error
	ErrMultipleIndexDrop   error
	ErrWrongClient         error
	ErrNoDocuments         error
)

type (
	BulkWriteResult         struct{}
	CollectionSpecification struct{}
	DatabaseSpecification   struct{}
	DeleteManyModel         struct{}
	DeleteOneModel          struct{}
	DeleteResult            struct{}
	IndexModel              struct{}
	IndexSpecification      struct{}
	InsertManyResult        struct{}
	InsertOneModel          struct{}
	InsertOneResult         struct{}
	LabeledError            interface{}
	ListDatabasesResult     struct{}
	Pipeline                []bson.D
	ReplaceOneModel         struct{}
	SearchIndexModel        struct{}
	ServerError             interface{}
	UpdateManyModel         struct{}
	UpdateOneModel          struct{}
	UpdateResult            struct{}
	WriteModel              interface{}
)
