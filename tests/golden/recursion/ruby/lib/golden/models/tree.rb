# frozen_string_literal: true

module Golden
  # An object of the API.
  class Tree < SdkRuntime::Model
    # @!attribute [rw] left
    #   @return [Tree]
    attribute :left, 'left', 'Tree'

    # @!attribute [rw] children
    #   @return [Array<Tree>]
    attribute :children, 'children', ['Tree']
  end
end
