# frozen_string_literal: true

module Golden
  # One of several types.
  module Pet
    extend SdkRuntime::OneOf

    one_of('Cat', 'Dog')
    discriminator :kind, 'kind', { 'Cat' => 'Cat', 'Dog' => 'Dog' }
  end
end
