# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # Begins a long operation and asks for its state until it is finished; each question is a call of its own.
    class LongCall
      FIRST_WAIT = 1.0
      LONGEST_WAIT = 10.0
      LONGEST_ASKED_WAIT = 120.0
      GROWTH = 1.5
      USUAL_TIMEOUT = 3600.0 # seconds, as the others
      ACCEPTED = 202
      MONITORS = %w[operation-location azure-asyncoperation].freeze
      # The options that are about the first call alone.
      OF_THE_FIRST = %i[
        accept body content_type idempotency_key on_poll poll_timeout to max_download_bytes
      ].freeze

      # @param operation [Operation] that is waited for
      # @param values [Hash{Symbol => Object}] the arguments of the first call
      # @param options [Hash] of the calls
      # @param call [Proc] takes an operation, the arguments and the options, and gives a Call
      def initialize(configuration, operation, values, options, &call)
        @configuration = configuration
        @operation = operation
        @polling = operation.polling
        @values = values
        @options = options
        @call = call
        @timing = configuration.timing
        @limit = options[:poll_timeout] || USUAL_TIMEOUT
        @began = @timing.clock.call
        @next_wait = FIRST_WAIT
        @told = []
      end

      # @return [String] without anything that may be secret
      def inspect
        "#<#{self.class.name} #{@operation.name}>"
      end

      # @return [Object] what came of the operation; ApiError::OperationFailed where it failed
      def run
        begin_with(ask(@operation, @values, @options))
        while @running
          @timing.sleep.call(wait)
          take(ask(*question))
        end
        last = last_question
        ask(*last) unless last.nil?
        @polling.finish.nil? ? Pages.value_at(@page.data, @polling.result) : @page.data
      end

      private

      def ask(operation, values, options)
        @page = @call.call(operation, values, options).page
      end

      def begin_with(page)
        @running = true
        return follow(page) if @polling.poll.nil?

        @later = later_call(@polling.poll, @polling.given)
        look(page) if @polling.begins_so?
      end

      # Take the answer to a question for the state.
      def take(page)
        @options[:on_poll]&.call(page.data, page.status, page.headers)
        return look(page) if @monitored || @polling.poll

        location = page.headers['location']
        @monitor = at_same_origin(location, page) if location && page.status == ACCEPTED
        @running = page.status == ACCEPTED
        fail_if_told(page) unless @running
      end

      # See what the first answer says of where the state is.
      def follow(page)
        monitor = page.headers.values_at(*MONITORS).compact.first
        location = page.headers['location']
        return begin_without_monitor(page) if monitor.nil? && location.nil?

        @monitored = !monitor.nil?
        @monitor = at_same_origin(monitor || location, page)
        return unless @monitored

        if @polling.final == 'original-uri' || (@polling.final.nil? && %w[PUT PATCH].include?(@operation.verb))
          @result_url = page.uri.to_s
        elsif @polling.final != 'operation-location' && location
          @result_url = at_same_origin(location, page)
        end
      end

      def begin_without_monitor(page)
        if page.status == ACCEPTED
          raise ApiError, 'the operation goes on, and no header of the answer says where its state is'
        end

        @running = false
        fail_if_told(page)
      end

      # See what an answer says of the state.
      def look(page)
        @state = state = @polling.state_in(page.data)
        fail_with(page, state) if @polling.failed?(state, page.data)
        @running = !@polling.done?(state)
        tell(state) if @running && !@polling.known?(state) && !@told.include?(state)
      end

      def tell(state)
        @told << state
        shown = Redact.printable(state.to_s).inspect
        problem = "the state #{shown} is none that is known: it is taken for one of an operation that runs"
        problem = 'the answer tells no state' if state.nil?
        @configuration.logger&.warn { "#{@operation.name}: #{@polling.status.join('.')}: #{problem}" }
      end

      def fail_if_told(page)
        state = @polling.state_in(page.data)
        fail_with(page, state) if @polling.failed?(state, page.data)
      end

      def fail_with(page, state)
        path = @polling.error.empty? ? ['error'] : @polling.error
        error = Pages.value_at(page.data, path)
        told = error.is_a?(::String) ? error : explanation_in(error) || explanation_in(page.data)
        ended = [nil, 'true'].include?(state) ? '' : " with the state `#{Redact.printable(state)}`"
        more = told.nil? ? '' : ": #{Redact.printable(page.hide.call(told))}"
        raise ApiError::OperationFailed.new(
          "the operation failed#{ended}#{more}",
          code: page.status, response_headers: page.headers, response_body: Text.scrubbed(page.content.to_s), body: page.data
        )
      end

      def explanation_in(value)
        value = value.to_hash if value.is_a?(Model)
        Outcome.explanation_in(value.is_a?(::Hash) ? Json.plain(value) : value)
      end

      # @return [Numeric] the seconds until the next question; ApiError::Timeout where the time is up
      def wait
        rest = [@limit, @options[:deadline]].compact.min - elapsed
        time_up unless rest.positive?

        asked = Retry.asked_wait(@page.headers, @timing)
        return [asked, LONGEST_ASKED_WAIT, rest].min if asked&.positive?

        found = @next_wait
        @next_wait = [found * GROWTH, LONGEST_WAIT].min
        [found, rest].min
      end

      def elapsed
        @timing.clock.call - @began
      end

      def time_up
        seen = @state.nil? ? '' : "; its last state is `#{Redact.printable(@state)}`"
        deadline = @options[:deadline]
        limit, name = deadline && elapsed >= deadline ? [deadline, 'deadline'] : [@limit, 'poll_timeout']
        raise ApiError::Timeout.new("the operation was not finished after #{format('%g', limit)} s#{seen}; see #{name}", body: @page.data)
      end

      # @return [Array(Operation, Hash, Hash)] the call that asks for the state
      def question
        return [*@later, later_options] unless @polling.poll.nil?

        [@monitored ? @operation.asked_later : reading, {}, at(@monitor)]
      end

      # @return [Array(Operation, Hash, Hash), nil] the call that gives the result; nil where it is there already
      def last_question
        return [*later_call(@polling.finish, @polling.finish_given), later_options] unless @polling.finish.nil?

        [reading, {}, at(@result_url || @monitor)] if @polling.poll.nil? && @monitored
      end

      # @return [Operation] what reads the result at a URL
      def reading
        return @operation.asked_later(@operation.responses) if @polling.reading.nil?

        accepted = @operation.responses.fetch('202') { Operation::Response.new(:empty) }
        read = Operation::Response.new(:json, @polling.reading)
        @operation.asked_later('202' => accepted, '2XX' => read)
      end

      def at(url)
        later_options.merge(page_url: url)
      end

      # @return [Array(Operation, Hash)] a later operation and its arguments
      def later_call(named, given)
        api, name = named
        operation = ::Module.nesting.last.const_get(api, false).sdk_operation(name)
        segments = {}
        values = given.to_h do |argument, origin, *path|
          value = origin == :argument ? @values[path.first] : answered(path)
          segments[argument] = segments_of(path, value) if origin == :path
          [argument, value]
        end
        operation = operation.with_segments(segments) unless segments.empty?
        [operation, operation.arguments_of(values)]
      end

      def answered(path)
        value = Pages.value_at(@page.data, path)
        return value unless value.nil? || value == ''

        problem = "the answer has no `#{path.join('.')}`, without which nobody can ask for the operation"
        raise ApiError.new(problem, body: @page.data)
      end

      def segments_of(path, value)
        segments = value.to_s.split('/', -1)
        return segments unless segments.intersect?(['', '.', '..'])

        problem = "the `#{path.join('.')}` of the answer leads out of its path: it is not asked for"
        raise ApiError.new(problem, body: @page.data)
      end

      # @return [Hash] the options of the first call, but for what is about that one alone
      def later_options
        headers = @operation.without_keys(@options[:headers])
        options = @options.except(*OF_THE_FIRST).merge(headers: headers)
        return options if @options[:deadline].nil?

        rest = @options[:deadline] - elapsed
        rest.positive? ? options.merge(deadline: rest) : time_up
      end

      def at_same_origin(target, page)
        SameOrigin.lead(target, page.uri)
      rescue SameOrigin::Elsewhere => e
        message = "the state of the operation is said to be #{e.message}"
        raise ApiError::OperationOrigin.new(message, response_headers: page.headers), cause: nil
      end
    end
  end
end
