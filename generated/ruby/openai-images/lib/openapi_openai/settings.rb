# frozen_string_literal: true

module OpenApiOpenAIClient
  module SdkRuntime
    # What the document says about the whole client.
    SETTINGS = {
      package: 'openapi_openai',
      version: VERSION,
      servers: [
        { url: 'https://api.openai.com/v1' },
      ],
      schemes: {
        'ApiKeyAuth' => { kind: :bearer, variables: ['OPENAPI_OPENAI_ACCESS_TOKEN'] },
      },
      security: [['ApiKeyAuth']]
    }.freeze
  end
end
