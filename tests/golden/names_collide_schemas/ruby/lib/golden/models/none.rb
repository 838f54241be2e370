# frozen_string_literal: true

module Golden
  # An object of the API.
  class None < SdkRuntime::Model
    # @!attribute [rw] j
    #   @return [String]
    attribute :j, 'j', :String
  end
end
