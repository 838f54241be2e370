# frozen_string_literal: true

module Golden
  # One of several types.
  module ModelJson
    extend SdkRuntime::OneOf

    one_of(:String, :Float, ['ModelJson'], { values: 'ModelJson' })
  end
end
