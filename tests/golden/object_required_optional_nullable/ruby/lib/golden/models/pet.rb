# frozen_string_literal: true

module Golden
  # An animal.
  class Pet < SdkRuntime::Model
    # @!attribute [rw] name
    #   @return [String] What it is called.
    attribute :name, 'name', :String, required: true

    # @!attribute [rw] owner
    #   @return [String]
    attribute :owner, 'owner', :String, required: true

    # @!attribute [rw] age
    #   @return [Integer]
    attribute :age, 'age', :Integer

    # @!attribute [rw] nickname
    #   @return [String]
    attribute :nickname, 'nickname', :String
  end
end
