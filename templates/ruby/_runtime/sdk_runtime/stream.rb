# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # What an operation streams, and what of its body asks for it: a member that the method decides, and not its caller.
    class Stream
      USUAL_ENDS = ['[DONE]'].freeze

      attr_reader :kind, :type, :accept, :ends

      # @param kind [Symbol] `:data` for events whose data is described, `:events` for events that are described whole,
      #   `:lines` for JSON texts
      # @param type [Object] what an item is
      # @param name [Symbol] the method that streams
      # @param member [String, nil] the boolean that asks for the stream
      # @param says_no [Boolean] whether a method that wants no stream has to say so
      # @param ends [Array<String>] the data that end the stream
      def initialize(kind, type, name:, accept:, member: nil, says_no: false, ends: USUAL_ENDS)
        @kind = kind
        @type = type
        @name = name
        @accept = accept
        @member = member
        @says_no = says_no
        @ends = ends.map(&:b)
      end

      # @return [Array(Hash, Hash)] the arguments and the options of a call, with what asks for the stream, or for none
      def decided(operation, values, options, streams:)
        options = { accept: @accept, **options } if streams
        return [values, options] if @member.nil?

        given = given(operation, values, options)
        refuse if given && !streams
        silent = given == false || !@says_no || nothing?(operation, values)
        return [values, options] if !streams && silent

        field = field_of(operation)
        return [values.merge(field.name => streams), options] unless field.nil?

        [values, options.merge(body: { **(options[:body] || {}).transform_keys(&:to_s), @member => streams })]
      end

      private

      def field_of(operation)
        operation.fields.find { |field| field.wire_name == @member }
      end

      def given(operation, values, options)
        extra = (options[:body] || {}).transform_keys(&:to_s)
        return extra[@member] if extra.key?(@member)

        field = field_of(operation)
        return values[field.name] unless field.nil?

        body = operation.body && values[operation.body.argument]
        case body
        when ::Hash then body.fetch(@member.to_sym) { body[@member] }
        when Model then body[@member]
        end
      end

      def nothing?(operation, values)
        operation.body.nil? || (!operation.body.form? && values[operation.body.argument].nil?)
      end

      def refuse
        raise ::ArgumentError, "#{@member}: true asks for a stream, which this method does not give: call #{@name}"
      end
    end
  end
end
