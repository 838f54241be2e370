# frozen_string_literal: true

require 'json'

module GeneratedClient
  module SdkRuntime
    # Makes items of the bytes of one stream, and hands them over as they come.
    class Streaming
      MAX_EVENT_BYTES = 64 * (2**20)
      NO_CONTENT = 204 # by which a server says that nothing comes after the last event
      LINES = %w[jsonl ndjson json-seq].freeze
      TOLD = ['', 'text/event-stream', 'text/plain', 'application/octet-stream'].freeze
      NO_ERROR = [nil, false, '', [], {}].freeze

      # Takes a body that is one JSON text, whatever was to be expected.
      class Whole
        def initialize(limit)
          @limit = limit
          @content = ''.b
        end

        def feed(chunk)
          @content << chunk
          raise EventDecoder::TooLarge if @content.bytesize > @limit

          []
        end

        def finish
          @content.strip.empty? ? [] : [@content]
        end
      end

      # @return [Integer] how many events have come
      attr_reader :events_received
      # @return [String, nil] the id of the last one, where the server gives any
      attr_reader :last_event_id

      # @param options [Hash] of the call
      def initialize(operation, options, timing, &block)
        @operation = operation
        @stream = operation.stream
        @limit = options[:max_event_bytes] || MAX_EVENT_BYTES
        @flush_last = options[:flush_last] || false
        @idle = options[:idle_timeout]
        @timing = timing
        @block = block
        @events_received = 0
        @begun = false
        @reconnects = 0
        # After which ids the stream was cut: a server that begins anew each time comes to the same ones.
        @cut_after = []
      end

      # @return [Boolean] whether the head of the stream is there, and its end is not
      def begun?
        @begun
      end

      # Take what comes from now on as the body of a response; the block of `hide` takes credentials out of a text.
      def begin(status, headers, hide)
        @status = status
        @headers = headers
        @hide = hide
        @media_type = headers.fetch('content-type', '').partition(';').first.strip.downcase
        not_the_rest(@media_type) if @reconnects.positive? && !TOLD.include?(@media_type) && !@media_type.end_with?(*LINES)
        @begun = true
        @came_before = @events_received
        @framing = framing
        wait
      end

      # Hand over what ends in a chunk.
      # @return [Boolean] whether the stream says that it is over
      def feed(chunk)
        events = @framing.feed(chunk)
        give(events)
      rescue EventDecoder::TooLarge
        raise ApiError::TooLarge.new("one event is larger than #{@limit} bytes; see max_event_bytes", **facts(nil))
      end

      # Hand over what is left at the end; ApiError::Decode where all that came was no stream.
      def finish
        over = give(@framing.finish)
        not_the_rest('nothing') if @reconnects.positive? && @media_type.empty? && @events_received == @came_before
        return if over || @events_received.positive? || stream? || @status == NO_CONTENT

        raise ApiError::Decode.new("the response should be a stream, and is #{Redact.printable(@media_type)}", **facts(nil))
      end

      # @return [Numeric, nil] the seconds to wait for more; ApiError::Timeout where they are over
      def patience
        return if @idle.nil? || !@begun

        rest = @waiting_since + @idle - @timing.clock.call
        raise ApiError::Timeout, "no event came within #{@idle} seconds; see idle_timeout" unless rest.positive?

        rest
      end

      # @param most [Integer] how often to connect again where nothing new comes
      # @return [Numeric, nil] the seconds to wait before the stream is asked for again from where it was cut; nil where it
      #   would begin anew, or where that was tried often enough
      def wait_to_reconnect(most)
        return if @events_received.positive? && @last_event_id.nil?

        unless @cut_after.include?(@last_event_id)
          @cut_after << @last_event_id
          @reconnects = 0 # it went on since it was cut before
        end
        return if @reconnects >= [1, most].max

        @begun = false
        wait = Retry.wait_before(@reconnects, {}, @timing)
        @reconnects += 1
        @retry ? @retry / 1000.0 : wait
      end

      # @return [Boolean] whether an error was raised by those who take the items
      def theirs?(error)
        @theirs.equal?(error)
      end

      private

      def framing
        return EventDecoder.new(@limit, flush_last: @flush_last) if @media_type == 'text/event-stream'
        return JsonTextDecoder.new(@limit) if @stream.kind == :lines || @media_type.end_with?(*LINES)
        return Whole.new(@limit) if json?

        EventDecoder.new(@limit, flush_last: @flush_last)
      end

      def not_the_rest(what)
        return if @status == NO_CONTENT

        raise ApiError::Connection, "the stream was cut, and the server answers #{Redact.printable(what)} in place of the rest"
      end

      def json?
        @media_type.end_with?('/json', '+json')
      end

      # @return [Boolean] whether the server says that this is a stream, or nothing else for sure
      def stream?
        TOLD.include?(@media_type) || @media_type.end_with?(*LINES) || json?
      end

      def wait
        @waiting_since = @timing.clock.call
      end

      def give(events)
        events.each do |event|
          data = event.is_a?(::String) ? event : event.data
          return true if @stream.ends.include?(data)

          @events_received += 1
          note(event) unless event.is_a?(::String)
          hand_over(item(event, data))
        end
        wait unless events.empty?
        false
      end

      # Keep what is needed to go on after an event.
      def note(event)
        @last_event_id = Text.scrubbed(event.last_id) unless event.last_id.nil?
        @retry = event.retry unless event.retry.nil?
      end

      def hand_over(item)
        @block.call(item)
      rescue ::Exception => e # rubocop:disable Lint/RescueException -- it goes on as it is
        @theirs = e
        raise
      end

      def item(event, data)
        named = !event.is_a?(::String)
        raise reported(data) if named && event.event == 'error'
        return whole_event(event) if named && @stream.kind == :events

        text = Text.scrubbed(data)
        return text if named && @stream.type == :String

        parsed = Json.parse(text)
        value = Types.read(@stream.type, parsed)
        raise reported(data) if error?(parsed, value)

        value
      rescue ::JSON::ParserError
        raise ApiError::Decode.new('an event cannot be read: it is not JSON', **facts(data))
      end

      # The data of an event is a text, or the JSON in it where only that is of the type.
      def whole_event(event)
        plain = { 'event' => event.event, 'data' => event.data, 'id' => event.id }.compact
        plain.transform_values! { |value| Text.scrubbed(value) }
        plain['retry'] = event.retry unless event.retry.nil?
        choices = [plain, with_json(plain)].compact
        Types.read(@stream.type, choices.min_by { |choice| Types.distance(@stream.type, choice) || ::Float::INFINITY })
      end

      def with_json(event)
        { **event, 'data' => Json.parse(event['data']) }
      rescue ::JSON::ParserError
        nil
      end

      # @return [Boolean] whether the data are an error in place of an item, which has nothing of the kind
      def error?(parsed, value)
        members = value.is_a?(Model) ? value.additional_properties : value
        return false if !members.is_a?(::Hash) || @stream.type.is_a?(::Hash)
        return true unless NO_ERROR.include?(members['error'])

        misfit = value.is_a?(Model) ? incomplete?(value, parsed) : @stream.type.is_a?(::String)
        misfit && !documented(parsed).nil?
      end

      def incomplete?(model, parsed)
        model.class.attributes.each_value.any? { |each| each.needed? && !parsed.key?(each.wire_name) }
      end

      # @return [Model, nil] the data as an error that the document describes, where they have all of it and nothing else
      def documented(parsed)
        return unless parsed.is_a?(::Hash) && !parsed.empty?

        read = @operation.error_types.map { |type| Types.read(type, parsed) }
        read.find { |body| body.is_a?(Model) && body.additional_properties.empty? && !incomplete?(body, parsed) }
      end

      # @return [ApiError::Stream] the error that the server reports
      def reported(data)
        told = begin
          Json.parse(Text.scrubbed(data))
        rescue ::JSON::ParserError
          Text.scrubbed(data)
        end
        explanation = told.is_a?(::String) ? told : Outcome.explanation_in(told)
        message = 'The server reported an error in the stream'
        message += ": #{Redact.printable(@hide.call(explanation))}" unless explanation.to_s.empty?
        ApiError::Stream.new(message, body: documented(told) || told, **facts(data))
      end

      def facts(data)
        { code: @status, response_headers: @headers, response_body: data && Text.scrubbed(data) }
      end
    end
  end
end
