# frozen_string_literal: true

module Golden
  module SdkRuntime
    # What the document says about the whole client.
    SETTINGS = {
      package: 'golden',
      version: VERSION,
      servers: [
        { url: 'https://api.example.com' },
      ],
      schemes: {
        'Token' => { kind: :bearer, variables: ['GOLDEN_ACCESS_TOKEN'] },
        'HeaderKey' => { kind: :api_key, place: :header, name: 'X-Key', variables: ['GOLDEN_HEADER_KEY'] },
        'QueryKey' => { kind: :api_key, place: :query, name: 'key', variables: ['GOLDEN_QUERY_KEY'] },
        'CookieKey' => { kind: :api_key, place: :cookie, name: 'session', variables: ['GOLDEN_COOKIE_KEY'] },
        'Login' => { kind: :basic, variables: ['GOLDEN_USERNAME', 'GOLDEN_PASSWORD'] },
      },
      security: [['Token']]
    }.freeze
  end
end
