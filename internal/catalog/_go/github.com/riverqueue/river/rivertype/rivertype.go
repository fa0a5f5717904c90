// Package rivertype describes github.com/riverqueue/river/rivertype.
//
//perfls:library river
package rivertype

import "time"

type JobRow struct {
	ID          int64
	Attempt     int
	MaxAttempts int
	AttemptedAt *time.Time
	AttemptedBy []string
	CreatedAt   time.Time
	EncodedArgs []byte
	Errors      []AttemptError
	FinalizedAt *time.Time
	Kind        string
	Metadata    []byte
	Priority    int
	Queue       string
	ScheduledAt time.Time
	State       JobState
	Tags        []string
	UniqueKey   []byte
}

type JobState string

type AttemptError struct {
	At           time.Time
	Attempt      int
	Error, Trace string
}

type JobInsertResult struct {
	Job                      *JobRow
	UniqueSkippedAsDuplicate bool
}

type Queue struct {
	Name      string
	CreatedAt time.Time
	Metadata  []byte
	PausedAt  *time.Time
	UpdatedAt time.Time
}
