package coref

import (
	_ "embed"
	"errors"
	"sync"
)

// bits is the size of the weight table, as a power of two.
const bits = 17

// A Model is a table of weights that features are hashed into. It is read-only and safe for concurrent use.
type Model struct{ weights [1 << bits]int8 }

// Open reads a model: its weights, one byte each.
func Open(file []byte) (*Model, error) {
	if len(file) != 1<<bits {
		return nil, errors.New("not a model of coreference: its size is not that of the table")
	}
	m := new(Model)
	for i, b := range file {
		m.weights[i] = int8(b)
	}
	return m, nil
}

//go:embed model/english.bin
var english []byte

var load = sync.OnceValue(func() *Model {
	m, err := Open(english)
	if err != nil {
		panic("coref: the embedded model: " + err.Error())
	}
	return m
})

// slot is where a feature's weight stands.
func slot(feature uint32) uint32 { return feature * 0x85EBCA6B >> (32 - bits) }

func (m *Model) sum(features []uint32) int {
	n := 0
	for _, f := range features {
		n += int(m.weights[slot(f)])
	}
	return n
}
