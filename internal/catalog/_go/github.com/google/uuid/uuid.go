// Package uuid describes github.com/google/uuid.
package uuid

type (
	UUID     [16]byte
	NullUUID struct {
		UUID  UUID
		Valid bool
	}
)

func New() UUID
func NewString() string
func NewRandom() (UUID, error)
func NewUUID() (UUID, error)
func NewV6() (UUID, error)
func NewV7() (UUID, error)
func NewMD5(UUID, []byte) UUID
func NewSHA1(UUID, []byte) UUID
func Must(UUID, error) UUID
func Parse(string) (UUID, error)
func ParseBytes([]byte) (UUID, error)
func MustParse(string) UUID
func FromBytes([]byte) (UUID, error)
func Validate(string) error

func (UUID) String() string
func (UUID) URN() string
func (UUID) MarshalText() ([]byte, error)
func (UUID) MarshalBinary() ([]byte, error)
func (*UUID) UnmarshalText([]byte) error
func (*UUID) Scan(any) error
func (NullUUID) MarshalJSON() ([]byte, error)
