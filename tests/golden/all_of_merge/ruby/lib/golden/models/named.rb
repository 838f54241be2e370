# frozen_string_literal: true

module Golden
  # Has a name.
  class Named < SdkRuntime::Model
    # @!attribute [rw] name
    #   @return [String]
    attribute :name, 'name', :String, required: true
  end
end
