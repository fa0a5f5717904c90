// Package uuid describes github.com/satori/go.uuid.
package uuid

type (
	UUID     [16]byte
	NullUUID struct {
		UUID  UUID
		Valid bool
	}
)

func NewV1() UUID
func NewV3(UUID, string) UUID
func NewV4() UUID
func NewV5(UUID, string) UUID
func Must(UUID, error) UUID
func Equal(_, _ UUID) bool
func FromString(string) (UUID, error)
func FromStringOrNil(string) UUID
func FromBytes([]byte) (UUID, error)
func FromBytesOrNil([]byte) UUID

func (UUID) String() string
func (UUID) Bytes() []byte
func (*UUID) Scan(any) error
