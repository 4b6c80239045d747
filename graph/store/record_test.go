package store

import (
	"encoding/json"
	"fmt"
	"reflect"
	"testing"

	"hearsay/graph"
)

// A kind of record, as functions from and to bytes.
type recordKind struct {
	name string
	read func(string) (any, error)
	back func(any) []byte
}

func kindOf[T any](name string, write func(*encoder, *T), read func(*decoder, *T)) recordKind {
	return recordKind{
		name: name,
		read: func(s string) (any, error) { return decode(s, read) },
		back: func(v any) []byte { return encode(v.(*T), write) },
	}
}

var recordKinds = []recordKind{
	kindOf("article", encodeArticle, decodeArticle),
	kindOf("entity", encodeEntity, decodeEntity),
	kindOf("claim", encodeClaim, decodeClaim),
	kindOf("statement", encodeStatement, decodeStatement),
	kindOf("contents", encodeContents, decodeContents),
	kindOf("pointer", encodePointer, decodePointer),
	kindOf("summary", encodeSummary, decodeSummary),
	kindOf("teller", encodeTeller, decodeTeller),
	kindOf("short", encodeShort, decodeShort),
}

// fill gives every field within v a value of its own.
func fill(v reflect.Value, n *int) {
	*n++
	switch v.Kind() {
	case reflect.String:
		v.SetString(fmt.Sprint("word ", *n))
	case reflect.Int:
		v.SetInt(int64(*n * 37))
	case reflect.Uint8:
		v.SetUint(uint64(*n%255 + 1))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), n)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		fallthrough
	case reflect.Array:
		for i := range v.Len() {
			fill(v.Index(i), n)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), n)
		}
	default:
		panic("no way to fill a " + v.Kind().String())
	}
}

func roundTrip[T any](t *testing.T, write func(*encoder, *T), read func(*decoder, *T), blank ...string) {
	t.Helper()
	var v T
	n := 0
	fill(reflect.ValueOf(&v).Elem(), &n)
	for _, name := range blank {
		reflect.ValueOf(&v).Elem().FieldByName(name).SetZero()
	}
	for _, want := range []T{v, *new(T)} {
		got, err := decode(string(encode(&want, write)), read)
		if err != nil || !reflect.DeepEqual(*got, want) {
			t.Errorf("%T: %v\n got %+v\nwant %+v", v, err, got, want)
		}
	}
}

// TestRecordsHoldEveryField fails when a field is added to a type and forgotten in its record.
func TestRecordsHoldEveryField(t *testing.T) {
	roundTrip(t, encodeArticle, decodeArticle, "Text")
	_, r := world.Article(1)
	a := &r.Article
	for _, want := range r.Entities {
		k := in(entityTable).id(want.ID).date(a.Published).id(a.ID)
		got, err := mentionsAt(k, string(encode(want, encodeEntity)))
		if err != nil || !reflect.DeepEqual(got, want.Mentions) {
			t.Errorf("%s: %v\n got %+v\nwant %+v", want.Name, err, got, want.Mentions)
		}
	}
	// Every field has a value, also those that the key tells.
	var c graph.Claim
	n := 0
	fill(reflect.ValueOf(&c).Elem(), &n)
	got, err := new(reader).claimAt(in(claimTable).id(c.ID).id(c.Evidence.Article), string(encode(&c, encodeClaim)))
	if err != nil || !reflect.DeepEqual(*got, c) {
		t.Errorf("%v\n got %+v\nwant %+v", err, *got, c)
	}
	var s graph.Statement
	fill(reflect.ValueOf(&s).Elem(), &n)
	s.Evidence.Article = s.Article
	s.Chain[0].Cue[1] = graph.Passage{Span: graph.Span{StartByte: s.Evidence.StartByte + 1, EndByte: s.Evidence.StartByte + 3}, Text: s.Evidence.Text[1:3]}
	s.SaidWhen.Words = s.Chain[0].Cue[1]
	place := key(nil).date("2024-01-01").id(s.Article).start(s.Evidence.StartByte).id(s.ID)
	said, err := statementFrom(s.Claim, place, string(encode(&s, encodeStatement)))
	if err != nil || !reflect.DeepEqual(*said, s) {
		t.Errorf("%v\n got %+v\nwant %+v", err, *said, s)
	}
}

// FuzzRecord: no bytes make decoding fail otherwise than by its error, and what they are read as is
// what is read when it is written and read again.
func FuzzRecord(f *testing.F) {
	_, r := world.Article(1)
	for kind, b := range [][]byte{
		encode(&r.Article, encodeArticle), encode(r.Entities[0], encodeEntity),
		encode(r.Claims[0], encodeClaim), encode(r.Statements[0], encodeStatement),
		encode(&contents{"2021", []standing{{start: 5}}, nil, nil}, encodeContents), make([]byte, placeSize),
		encode(&summary{2, 3, 1, []nameCount{{"Ada", 1, 0}, {"Ida", 1, 1}}, []typeCount{{graph.Person, 2}}}, encodeSummary),
		encode(&know(r).profiles[0], encodeTeller), encode(&short{Profile: know(r).profiles[0]}, encodeShort),
	} {
		f.Add(kind, b)
	}
	f.Fuzz(func(t *testing.T, kind int, b []byte) {
		k := recordKinds[uint(kind)%uint(len(recordKinds))]
		v, err := k.read(string(b))
		if err != nil {
			return
		}
		again, err := k.read(string(k.back(v)))
		if err != nil || !reflect.DeepEqual(again, v) {
			t.Fatalf("%s %x: %v\n got %+v\nwant %+v", k.name, b, err, again, v)
		}
	})
}

func FuzzSeal(f *testing.F) {
	f.Add([]byte("key"), []byte("value"))
	f.Fuzz(func(t *testing.T, k, b []byte) {
		unseal(k, b)
		got, err := unseal(k, seal(k, append([]byte(nil), b...)))
		if err != nil || string(got) != string(b) {
			t.Fatalf("%q under %q: %q, %v", b, k, got, err)
		}
	})
}

func BenchmarkDecodeClaim(b *testing.B) {
	_, r := world.Article(1)
	s := string(encode(r.Claims[0], encodeClaim))
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := decode(s, decodeClaim); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDecodeClaimJSON(b *testing.B) {
	_, r := world.Article(1)
	s, err := marshal(r.Claims[0])
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		if err := json.Unmarshal(s, new(graph.Claim)); err != nil {
			b.Fatal(err)
		}
	}
}

// TestFiltersTellEveryField fails when a field is added to a filter and forgotten in what a cursor is checked by.
func TestFiltersTellEveryField(t *testing.T) {
	tells(t, encodeArticleFilter)
	tells(t, encodeEntityFilter)
	tells(t, encodeStatementFilter)
	tells(t, encodeClaimFilter)
}

func tells[F any](t *testing.T, write func(*encoder, *F)) {
	t.Helper()
	seen := map[string]string{string(filterBytes(new(F), write)): "none"}
	var each func(v reflect.Value, f *F, name string)
	each = func(v reflect.Value, f *F, name string) {
		if v.Kind() == reflect.Struct {
			for i := range v.NumField() {
				each(v.Field(i), f, name+"."+v.Type().Field(i).Name)
			}
			return
		}
		n := 0
		fill(v, &n)
		b := string(filterBytes(f, write))
		if seen[b] != "" {
			t.Errorf("%T: %s alone is not told from %s", *f, name, seen[b])
		}
		seen[b] = name
		v.SetZero()
	}
	f := new(F)
	each(reflect.ValueOf(f).Elem(), f, "")
}
