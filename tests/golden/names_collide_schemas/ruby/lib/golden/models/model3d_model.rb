# frozen_string_literal: true

module Golden
  # An object of the API.
  class Model3dModel < SdkRuntime::Model
    # @!attribute [rw] l
    #   @return [String]
    attribute :l, 'l', :String
  end
end
