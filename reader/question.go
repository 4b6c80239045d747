package reader

import (
	"encoding/json"
	"net/http"

	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/shared"
)

// maxAnswer is how much of an answer is read, in bytes, and maxTokens how long the model is asked to make
// it at most.
const (
	maxAnswer = 2 << 20
	maxTokens = 32 << 10
)

// question is what the model is asked about an article: in one way, as far as the endpoint allows, so that
// the answer is the same each time. It offers no tools, so there is nothing that an article could have done.
func (r *Reader) question(article string) openai.ChatCompletionNewParams {
	q := openai.ChatCompletionNewParams{
		Model:    r.config.Model,
		Messages: []openai.ChatCompletionMessageParamUnion{openai.SystemMessage(instructions), openai.UserMessage(article)},
	}
	if r.refused.takes("temperature") {
		q.Temperature = openai.Float(0)
	}
	if r.refused.takes("seed") {
		q.Seed = openai.Int(1)
	}
	if r.refused.takes("max_completion_tokens") {
		q.MaxCompletionTokens = openai.Int(min(maxTokens, r.budget.left()))
	}
	if r.refused.takes("response_format") {
		form := shared.ResponseFormatJSONSchemaParam{JSONSchema: shared.ResponseFormatJSONSchemaJSONSchemaParam{
			Name: "article", Strict: openai.Bool(true), Schema: json.RawMessage(schema)}}
		q.ResponseFormat = openai.ChatCompletionNewParamsResponseFormatUnion{OfJSONSchema: &form}
	}
	return q
}

// bounded is the usual way to an endpoint, where no answer goes on for ever.
type bounded struct{}

// RoundTrip gives an *http.MaxBytesError to whoever reads on past maxAnswer.
func (bounded) RoundTrip(request *http.Request) (*http.Response, error) {
	response, err := http.DefaultTransport.RoundTrip(request)
	if err == nil {
		response.Body = http.MaxBytesReader(nil, response.Body, maxAnswer)
	}
	return response, err
}
