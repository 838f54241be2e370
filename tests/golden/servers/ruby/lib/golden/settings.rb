# frozen_string_literal: true

module Golden
  module SdkRuntime
    # What the document says about the whole client.
    SETTINGS = {
      package: 'golden',
      version: VERSION,
      servers: [
        { url: 'https://{region}.example.com/{base}', description: 'Production', variables: { 'region' => { default: 'eu', enum: ['eu', 'us'] }, 'base' => { default: 'v1', enum: [] } } },
        { url: 'https://test.example.com', description: 'Test' },
        { url: '/relative' },
      ],
      schemes: {
      },
      security: []
    }.freeze
  end
end
