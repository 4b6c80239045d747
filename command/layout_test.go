package command

import (
	"bytes"
	"encoding/json"
	"testing"
)

func TestLayout(t *testing.T) {
	long := `"it was said, [at length] and {in so many} words: \"again, and again\", by \\"`
	for _, test := range []struct{ in, want string }{
		{` {"a" : 1, "b": [ ] } `, `{"a": 1, "b": []}`},
		{`{"x":` + long + `,"y":[` + long + `,{"z":null,"e":{}}]}`,
			"{\n  \"x\": " + long + ",\n  \"y\": [" + long + `, {"z": null, "e": {}}]` + "\n}"},
		{`[` + long + `,[` + long + `,` + long + `]]`,
			"[\n  " + long + ",\n  [\n    " + long + ",\n    " + long + "\n  ]\n]"},
	} {
		got, err := layout([]byte(test.in))
		if err != nil || got != test.want {
			t.Errorf("error %v, got\n%s\nwant\n%s", err, got, test.want)
		}
	}
	if _, err := layout([]byte("{")); err == nil {
		t.Error("half an object was laid out")
	}
}

// Laying out changes nothing but white space.
func FuzzLayout(f *testing.F) {
	f.Add([]byte(`{"a":[1,{"b":"\\\",{"}],"` + string(bytes.Repeat([]byte("long"), 40)) + `":{"c":[[],{}]}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var before, after bytes.Buffer
		if json.Compact(&before, data) != nil {
			return
		}
		got, err := layout(data)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Compact(&after, []byte(got)); err != nil || !bytes.Equal(before.Bytes(), after.Bytes()) {
			t.Errorf("%q was laid out as %q, error %v", data, got, err)
		}
	})
}
