# frozen_string_literal: true

module Golden
  # The model.
  class CreateImageRequestModel < SdkRuntime::AnyOf
    any_of(:String)
  end
end
