# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # How to wait for what an operation begins, and what its answers say of it; without any input or output.
    class Polling
      attr_reader :poll, :given, :status, :error, :final, :reading, :result, :finish, :finish_given

      # @param poll [Array(Symbol, Symbol), nil] the class and the method of what is asked for the state; nil where a
      #   header of the answer leads there
      # @param given [Array<Array>] with what: an argument of it, where its value comes from (`:answer` for the first
      #   answer, `:path` for the same as several segments of a path, `:argument` for the first call), and the way to it
      # @param status [Array<String>] the way to the state, by the names of JSON
      # @param done [Array<String>] the states at a good end
      # @param failed [Array<String>] those at a bad one
      # @param known [Array<String>] all that the document names; none where it leaves them open
      # @param error [Array<String>] the way to what is there in the end where the operation failed
      # @param final [String, nil] where the result is, where a header leads to the state
      # @param reading [Object] the type of that, where the operation does not answer it
      # @param result [Array<String>] the way to the result in the last answer; all of that where it is empty
      # @param finish [Array(Symbol, Symbol), nil] what gives the result in the end, where the last answer does not
      # @param finish_given [Array<Array>] with what
      # @param begins_so [Boolean] whether the first answer tells the state as well
      def initialize(poll: nil, given: [], status: [], done: [], failed: [], known: [], error: [], final: nil, reading: nil,
                     result: [], finish: nil, finish_given: [], begins_so: false)
        @poll = poll
        @given = given
        @status = status
        @done = done
        @failed = failed
        @known = known
        @error = error
        @final = final
        @reading = reading
        @result = result
        @finish = finish
        @finish_given = finish_given
        @begins_so = begins_so
      end

      # @return [Boolean]
      def begins_so?
        @begins_so
      end

      # @return [String, nil] the state that an answer tells; nil where it tells none
      def state_in(body)
        found = @status.empty? ? nil : Pages.value_at(body, @status)
        [true, false].include?(found) ? found.to_s : found.then { |value| value if value.is_a?(::String) }
      end

      # @return [Boolean] whether a state is the last one, and a good one
      def done?(state)
        among?(state, @done)
      end

      # @return [Boolean] whether an answer says that the operation failed
      def failed?(state, body)
        among?(state, @failed) || (!@error.empty? && done?(state) && !Pages.value_at(body, @error).nil?)
      end

      # @return [Boolean] whether a state is one that the document or the configuration names
      def known?(state)
        return @done == ['true'] if state.nil? # a server may leave out what is not yet true

        @known.empty? || among?(state, @known + @done + @failed)
      end

      private

      def among?(state, states)
        !state.nil? && states.any? { |each| each.casecmp?(state) }
      end
    end
  end
end
