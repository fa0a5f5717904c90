// Package uuid describes github.com/gofrs/uuid of all versions.
package uuid

type (
	UUID     [16]byte
	NullUUID struct {
		UUID  UUID
		Valid bool
	}
)

func NewV1() (UUID, error)
func NewV3(UUID, string) UUID
func NewV4() (UUID, error)
func NewV5(UUID, string) UUID
func NewV6() (UUID, error)
func NewV7() (UUID, error)
func Must(UUID, error) UUID
func FromString(string) (UUID, error)
func FromStringOrNil(string) UUID
func FromBytes([]byte) (UUID, error)
func FromBytesOrNil([]byte) UUID

func (UUID) String() string
func (UUID) Bytes() []byte
func (UUID) IsNil() bool
func (*UUID) Parse(string) error
func (*UUID) Scan(any) error
