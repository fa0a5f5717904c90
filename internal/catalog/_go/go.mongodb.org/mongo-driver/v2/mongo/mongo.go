// Package mongo describes go.mongodb.org/mongo-driver/v2/mongo and that of version 1, which differs in how it connects and in sessions.
//
//perfls:library mongo
package mongo

import (
	"context"

	"go.mongodb.org/mongo-driver/v2/bson"
)

// Clients.

type Client struct{}

//perfls:client database
func Connect(...any) (*Client, error)

//perfls:client database
func NewClient(...any) (*Client, error) // version 1
func (*Client) Connect(any) error       // version 1
func (*Client) Disconnect(any) error
func (*Client) Ping(_, _ any) error
func (*Client) NumberSessionsInProgress() int
func (*Client) AppendDriverInfo(any)

//perfls:builder model=model
func (*Client) Database(model string, _ ...any) *Database

//perfls:query read many
func (*Client) ListDatabases(_, _ any, _ ...any) (ListDatabasesResult, error)

//perfls:query read many
func (*Client) ListDatabaseNames(_, _ any, _ ...any) ([]string, error)

//perfls:query write many
func (*Client) BulkWrite(_, _ any, _ ...any) (*ClientBulkWriteResult, error)

//perfls:query read many
func (*Client) Watch(_, _ any, _ ...any) (*ChangeStream, error)

func (*Client) StartSession(...any) (*Session, error)

//perfls:callback fn=fn run=once
func (*Client) UseSession(_ any, fn any) error

//perfls:callback fn=fn run=once
func (*Client) UseSessionWithOptions(_, _ any, fn any) error

// Databases.

type Database struct{}

func (*Database) Client() *Client
func (*Database) Name() string
func (*Database) GridFSBucket(...any) *GridFSBucket

//perfls:builder model=model
func (*Database) Collection(model string, _ ...any) *Collection

//perfls:query read many
func (*Database) ListCollections(_, _ any, _ ...any) (*Cursor, error)

//perfls:query read many
func (*Database) ListCollectionNames(_, _ any, _ ...any) ([]string, error)

//perfls:query read many
func (*Database) ListCollectionSpecifications(_, _ any, _ ...any) ([]CollectionSpecification, error)

//perfls:query read one
func (*Database) RunCommand(_, _ any, _ ...any) *SingleResult

//perfls:query read many
func (*Database) RunCommandCursor(_, _ any, _ ...any) (*Cursor, error)

//perfls:query read many
func (*Database) Aggregate(_, _ any, _ ...any) (*Cursor, error)

//perfls:query read many
func (*Database) Watch(_, _ any, _ ...any) (*ChangeStream, error)

//perfls:query write many
func (*Database) CreateCollection(_, _ any, _ ...any) error

//perfls:query write many
func (*Database) CreateView(_, _, _, _ any, _ ...any) error

//perfls:query write many
func (*Database) Drop(any) error

// Collections.

type Collection struct{}

func (*Collection) Name() string
func (*Collection) Database() *Database
func (*Collection) Clone(...any) *Collection
func (*Collection) Indexes() IndexView
func (*Collection) SearchIndexes() SearchIndexView

//perfls:query read many
func (*Collection) Find(_, _ any, _ ...any) (*Cursor, error)

//perfls:query read one
func (*Collection) FindOne(_, _ any, _ ...any) *SingleResult

//perfls:query read many
func (*Collection) Aggregate(_, _ any, _ ...any) (*Cursor, error)

//perfls:query read many
func (*Collection) Distinct(_, _, _ any, _ ...any) *DistinctResult

//perfls:query read count
func (*Collection) CountDocuments(_, _ any, _ ...any) (int64, error)

//perfls:query read count
func (*Collection) EstimatedDocumentCount(_ any, _ ...any) (int64, error)

//perfls:query read many
func (*Collection) Watch(_, _ any, _ ...any) (*ChangeStream, error)

//perfls:query write one
func (*Collection) InsertOne(_, _ any, _ ...any) (*InsertOneResult, error)

//perfls:query write many
func (*Collection) InsertMany(_, _ any, _ ...any) (*InsertManyResult, error)

//perfls:query write one
func (*Collection) UpdateByID(_, _, _ any, _ ...any) (*UpdateResult, error)

//perfls:query write one
func (*Collection) UpdateOne(_, _, _ any, _ ...any) (*UpdateResult, error)

//perfls:query write many
func (*Collection) UpdateMany(_, _, _ any, _ ...any) (*UpdateResult, error)

//perfls:query write one
func (*Collection) ReplaceOne(_, _, _ any, _ ...any) (*UpdateResult, error)

//perfls:query write one
func (*Collection) DeleteOne(_, _ any, _ ...any) (*DeleteResult, error)

//perfls:query write many
func (*Collection) DeleteMany(_, _ any, _ ...any) (*DeleteResult, error)

//perfls:query write one
func (*Collection) FindOneAndDelete(_, _ any, _ ...any) *SingleResult

//perfls:query write one
func (*Collection) FindOneAndReplace(_, _, _ any, _ ...any) *SingleResult

//perfls:query write one
func (*Collection) FindOneAndUpdate(_, _, _ any, _ ...any) *SingleResult

//perfls:query write many
func (*Collection) BulkWrite(_, _ any, _ ...any) (*BulkWriteResult, error)

//perfls:query write many
func (*Collection) Drop(_ any, _ ...any) error

// Indexes.

type IndexModel struct{ Keys, Options any }

type IndexView struct{}

//perfls:query read many
func (IndexView) List(_ any, _ ...any) (*Cursor, error)

//perfls:query read many
func (IndexView) ListSpecifications(_ any, _ ...any) ([]IndexSpecification, error)

//perfls:query write many
func (IndexView) CreateOne(_, _ any, _ ...any) (string, error)

//perfls:query write many
func (IndexView) CreateMany(_, _ any, _ ...any) ([]string, error)

//perfls:query write many
func (IndexView) DropOne(_, _ any, _ ...any) error

//perfls:query write many
func (IndexView) DropAll(_ any, _ ...any) error

func (IndexView) DropWithKey(_, _ any, _ ...any) error

type SearchIndexView struct{}

func (SearchIndexView) List(_, _ any, _ ...any) (*Cursor, error)
func (SearchIndexView) CreateOne(_, _ any, _ ...any) (string, error)
func (SearchIndexView) CreateMany(_, _ any, _ ...any) ([]string, error)

// Sessions. Session is a struct in version 2 and an interface in version 1, which hands callbacks a SessionContext.

type session interface {
	//perfls:transaction
	StartTransaction(...any) error
	//perfls:transaction fn=fn
	WithTransaction(_ context.Context, fn any, _ ...any) (any, error)
	CommitTransaction(context.Context) error
	AbortTransaction(context.Context) error
	EndSession(context.Context)
	Client() *Client
	ID() bson.Raw
	ClusterTime() bson.Raw
	OperationTime() *bson.Timestamp
	SnapshotTime() bson.Timestamp
	TransactionRunning() bool
	AdvanceClusterTime(bson.Raw) error
	AdvanceOperationTime(*bson.Timestamp) error
}

type Session struct{ session }

type SessionContext interface {
	context.Context
	session
}

func NewSessionContext(_ context.Context, _ any) context.Context
func SessionFromContext(context.Context) *Session

//perfls:callback fn=fn run=once
func WithSession(_, _ any, fn any) error

// Results.

type Cursor struct{ Current bson.Raw }

//perfls:rows
func (*Cursor) Next(any) bool

//perfls:rows
func (*Cursor) TryNext(any) bool

func (*Cursor) All(_, _ any) error
func (*Cursor) Decode(any) error
func (*Cursor) Err() error
func (*Cursor) Close(any) error
func (*Cursor) ID() int64
func (*Cursor) RemainingBatchLength() int
func (*Cursor) SetBatchSize(int32)
func (*Cursor) SetComment(any)
func (*Cursor) SetMaxAwaitTime(any)

type ChangeStream struct{ Current bson.Raw }

//perfls:rows
func (*ChangeStream) Next(any) bool

//perfls:rows
func (*ChangeStream) TryNext(any) bool

func (*ChangeStream) Decode(any) error
func (*ChangeStream) Err() error
func (*ChangeStream) Close(any) error
func (*ChangeStream) ID() int64
func (*ChangeStream) ResumeToken() bson.Raw
func (*ChangeStream) RemainingBatchLength() int
func (*ChangeStream) SetBatchSize(int32)

type SingleResult struct{}

func (*SingleResult) Decode(any) error
func (*SingleResult) Err() error
func (*SingleResult) Raw() (bson.Raw, error)
func (*SingleResult) DecodeBytes() (bson.Raw, error) // version 1

type DistinctResult struct{}

func (*DistinctResult) Decode(any) error
func (*DistinctResult) Err() error
func (*DistinctResult) Raw() (bson.RawArray, error)

func NewCursorFromDocuments(_, _, _ any) (*Cursor, error)
func NewSingleResultFromDocument(_, _, _ any) *SingleResult

type (
	InsertOneResult  struct{ InsertedID any }
	InsertManyResult struct{ InsertedIDs []any }
	DeleteResult     struct{ DeletedCount int64 }
	UpdateResult     struct {
		MatchedCount, ModifiedCount, UpsertedCount int64
		UpsertedID                                 any
	}
	BulkWriteResult struct {
		InsertedCount, MatchedCount, ModifiedCount, DeletedCount, UpsertedCount int64
		UpsertedIDs                                                             map[int64]any
	}
	ClientBulkWriteResult struct {
		InsertedCount, MatchedCount, ModifiedCount, DeletedCount, UpsertedCount int64
	}
	ListDatabasesResult struct {
		Databases []DatabaseSpecification
		TotalSize int64
	}
	DatabaseSpecification   struct{ Name string }
	CollectionSpecification struct{ Name, Type string }
	IndexSpecification      struct{ Name, Namespace string }
	GridFSBucket            struct{}
)

// What a bulk write consists of.

type Pipeline []bson.D

type WriteModel interface{}

type writeModel[Q any] struct{}

func (*writeModel[Q]) SetFilter(any) Q    { panic(0) }
func (*writeModel[Q]) SetCollation(any) Q { panic(0) }
func (*writeModel[Q]) SetHint(any) Q      { panic(0) }

type upsertModel[Q any] struct{ writeModel[Q] }

func (*upsertModel[Q]) SetUpsert(bool) Q { panic(0) }

type InsertOneModel struct{ Document any }

func NewInsertOneModel() *InsertOneModel
func (*InsertOneModel) SetDocument(any) *InsertOneModel

type UpdateOneModel struct{ upsertModel[*UpdateOneModel] }

func NewUpdateOneModel() *UpdateOneModel
func (*UpdateOneModel) SetUpdate(any) *UpdateOneModel
func (*UpdateOneModel) SetArrayFilters(any) *UpdateOneModel
func (*UpdateOneModel) SetSort(any) *UpdateOneModel

type UpdateManyModel struct{ upsertModel[*UpdateManyModel] }

func NewUpdateManyModel() *UpdateManyModel
func (*UpdateManyModel) SetUpdate(any) *UpdateManyModel
func (*UpdateManyModel) SetArrayFilters(any) *UpdateManyModel

type ReplaceOneModel struct{ upsertModel[*ReplaceOneModel] }

func NewReplaceOneModel() *ReplaceOneModel
func (*ReplaceOneModel) SetReplacement(any) *ReplaceOneModel
func (*ReplaceOneModel) SetSort(any) *ReplaceOneModel

type DeleteOneModel struct{ writeModel[*DeleteOneModel] }

func NewDeleteOneModel() *DeleteOneModel

type DeleteManyModel struct{ writeModel[*DeleteManyModel] }

func NewDeleteManyModel() *DeleteManyModel

// Errors.

type (
	WriteErrors []WriteError
	WriteError  struct {
		Index, Code int
		Message     string
	}
	WriteException     struct{ WriteErrors WriteErrors }
	BulkWriteException struct{ WriteErrors []BulkWriteError }
	BulkWriteError     struct{ WriteError }
	CommandError       struct {
		Code          int32
		Message, Name string
	}
)

func (WriteError) Error() string
func (WriteException) Error() string
func (BulkWriteException) Error() string
func (CommandError) Error() string

func IsDuplicateKeyError(error) bool
func IsNetworkError(error) bool
func IsTimeout(error) bool

// Errors that code compares with

var (
	ErrNoDocuments        error
	ErrNilDocument        error
	ErrNilValue           error
	ErrClientDisconnected error
	ErrEmptySlice         error
)
