# frozen_string_literal: true

module Golden
  # One of several types.
  module Pet
    extend SdkRuntime::OneOf

    one_of('Cat', 'Dog')
    discriminator :pet_kind, 'pet-kind', { 'cat' => 'Cat', 'dog' => 'Dog', 'kitten' => 'Cat' }
  end
end
