# frozen_string_literal: true

require 'net/http'
require 'openssl'
require 'uri'
require 'zlib'

module GeneratedClient
  module SdkRuntime
    # One call, from its arguments to its result.
    class Call
      MAX_REDIRECTS = 10
      MAX_ERROR_BYTES = 2**20
      REDIRECTIONS = [301, 302, 303, 307, 308].freeze
      KEPT_ELSEWHERE = %w[accept accept-encoding connection content-type user-agent].freeze
      TIMEOUTS = [::Net::OpenTimeout, ::Net::ReadTimeout, ::Net::WriteTimeout, ::Errno::ETIMEDOUT].freeze
      FINAL = [::Zlib::Error].freeze
      SEND_ERRORS = [
        *TIMEOUTS, *FINAL, ::SystemCallError, ::SocketError, ::IOError, ::OpenSSL::SSL::SSLError, ::Net::ProtocolError,
        ::Net::HTTPBadResponse, ::Net::HTTPHeaderSyntaxError
      ].freeze

      # A response whose body was read.
      Response = ::Struct.new(:status, :headers, :content)
      # What of a call says which page or question comes next; `hide` takes the credentials of its request out of a text.
      Page = ::Struct.new(:data, :status, :headers, :content, :uri, :hide)

      # A block takes the items of a stream, where that is what is called for, else the bytes of a download.
      def initialize(configuration, connections, operation, values, options, streams: false, &block)
        @download = Download.new(operation, options, streams ? nil : block)
        values, options = operation.decided(values, options, streams: streams)
        @streaming = Streaming.new(operation, options, configuration.timing, &block) if streams
        @configuration = configuration
        @connections = connections
        @operation = operation
        @options = options
        @timing = configuration.timing
        @credentials = Credentials.new(configuration)
        @prepared = Prepared.new(configuration, operation, values, options)
        @max_retries = options.fetch(:max_retries, configuration.max_retries)
        @repeatable = @prepared.key? || Retry.repeatable?(@prepared.verb, policy)
        @retries_taken = 0
        @deadline = options[:deadline] && Deadline.new(options[:deadline], @timing)
      end

      # @return [String] without anything that may be secret
      def inspect
        "#<#{self.class.name} #{@operation.name}>"
      end

      # @return [Array(Object, Integer, Hash)] the data, the status, the headers; ApiError where it is no success
      def run
        response = answer
        [checked(response).data, response.status, response.headers]
      ensure
        @prepared.payload.restore
      end

      # @return [Page] the same as a page of a list, or as what tells of a long operation
      def page
        response = answer
        data = checked(response).data
        hide = method(:without_credentials)
        Page.new(data, response.status, response.headers, response.content, @request.uri, hide)
      ensure
        @prepared.payload.restore
      end

      # Hand over the items of a stream as they come.
      def stream
        response = answer
        checked(response) unless @operation.success?(response.status)
        nil
      rescue ApiError::Connection => e
        raise if @streaming.theirs?(e)

        raise e.counted(@streaming.events_received, @streaming.last_event_id)
      ensure
        @prepared.payload.restore
      end

      private

      def checked(response)
        outcome = Outcome.new(@operation, response.status, response.headers, response.content)
        return outcome if @operation.success?(response.status)

        raise outcome.error { |text| without_credentials(text) }
      end

      def policy
        given = @options[:retry]
        given.nil? ? @configuration.retry : Retry.policy(given)
      end

      def answer
        alternative = choose
        loop do
          @sent = @carried_out = false
          wait = begin
            @request = @prepared.request(@credentials.grant(alternative))
            response = follow(@request)
            log { "#{response.status} #{Redact.headers(response.headers, @credentials.sensitive_names)}" }
            wait_after(response) || (return response)
          rescue *SEND_ERRORS => e
            raise if theirs?(e)

            wait_after_error(e)
          end
          @timing.sleep.call(wait)
        end
      end

      # @return [Boolean] whether an error was raised by those who take what comes
      def theirs?(error)
        @streaming&.theirs?(error) || @download.theirs?(error)
      end

      def without_credentials(text)
        Redact.repeated(text.to_s, @request.uri, @request.headers, @credentials.sensitive_names)
      end

      def choose
        alternatives = @operation.alternatives || @configuration.settings[:security]
        @credentials.choose(alternatives) do
          given = @prepared.overrides.compact.keys + @prepared.cookies.map { |name, _| name.downcase } +
                  @prepared.query.map { |pair| pair.partition('=').first.downcase }
          given.intersect?(@credentials.sensitive_names) || @prepared.overrides.key?('authorization')
        end
      end

      def follow(request)
        redirects = 0
        loop do
          response = transmit(request)
          following = redirects < MAX_REDIRECTS ? redirected(request, response) : nil
          return response if following.nil?

          redirects += 1
          @carried_out ||= following.verb != request.verb && !@repeatable
          request = following
        end
      end

      # Credentials never go to another origin.
      def redirected(request, response)
        location = response.headers['location']
        return if location.nil? || !REDIRECTIONS.include?(response.status) || @operation.success?(response.status)

        uri = Servers.lead(request.uri, location)
        return unless uri.is_a?(::URI::HTTP) && uri.host && uri.userinfo.nil?

        becomes_get = [302, 303].include?(response.status) && request.verb != 'HEAD'
        becomes_get ||= response.status == 301 && request.verb == 'POST'
        return unless becomes_get || @prepared.payload.replayable?

        headers = request.headers
        elsewhere = request.elsewhere || Servers.origin(uri) != Servers.origin(request.uri)
        headers = headers.slice(*KEPT_ELSEWHERE) if elsewhere
        return Prepared::Request.new(request.verb, uri, headers, request.payload, elsewhere) unless becomes_get

        Prepared::Request.new('GET', uri, headers.except('content-type'), Payload.new, elsewhere)
      rescue ::URI::Error
        nil
      end

      def transmit(request)
        timeouts = current_timeouts
        log { "#{request.verb} #{Redact.url(request.uri.to_s, @credentials.sensitive_names)}" }
        # Leaving early closes the connection, whose rest was not read.
        catch(:enough) do
          @connections.with(request.uri, @configuration, timeouts, @deadline) do |http|
            @sent = true
            @deadline.nil? ? exchange(request, http) : @deadline.watch(http) { exchange(request, http) }
          end
        end
      end

      def exchange(request, http)
        result = nil
        http.request(request.for_net_http) do |response|
          headers = response.each_header.to_h
          status = response.code.to_i
          succeeded = response.is_a?(::Net::HTTPSuccess) || @operation.success?(status)
          @carried_out ||= succeeded && !Retry.reads?(@prepared.verb)
          received = Received.new(request, response, headers)
          result = Response.new(status, headers, read(received, status, headers, http))
        end
        result
      end

      def read(received, status, headers, http)
        success = @operation.success?(status)
        return read_stream(received, status, headers, http) if success && @streaming
        return read_file(received, status, headers) if success && @operation.response_for(status)&.kind == :binary

        content = ''.b
        received.each_chunk(success) do |chunk|
          left
          content << chunk
          enough(status, headers, content)
        end
        content
      end

      def enough(status, headers, content)
        if @operation.success?(status)
          limit = @configuration.max_response_bytes
          too_large(status, headers) if limit && content.bytesize > limit
        elsif content.bytesize > MAX_ERROR_BYTES
          throw :enough, Response.new(status, headers, content.byteslice(0, MAX_ERROR_BYTES))
        end
      end

      def read_file(received, status, headers)
        @download.take do |target|
          received.each_chunk(true) do |chunk|
            left
            target.call(chunk)
          end
        end
      rescue Download::TooLarge
        message = "the download is larger than #{@options[:max_download_bytes]} bytes; see max_download_bytes"
        raise ApiError::TooLarge.new(message, code: status, response_headers: headers)
      end

      def read_stream(received, status, headers, http)
        @streaming.begin(status, headers, method(:without_credentials))
        limit_wait(http)
        received.each_chunk(true) do |chunk|
          left
          throw :enough, Response.new(status, headers) if @streaming.feed(chunk)
          limit_wait(http)
        end
        @streaming.finish
        nil
      end

      # Wait for the next bytes no longer than for the next event, or for the whole.
      def limit_wait(http)
        timeout = seconds(@options.fetch(:timeout, @configuration.timeout))
        http.read_timeout = [timeout, left, @streaming.patience].compact.min
      end

      def too_large(status, headers)
        message = "the response is larger than #{@configuration.max_response_bytes} bytes; see max_response_bytes"
        raise ApiError::TooLarge.new(message, code: status, response_headers: headers)
      end

      def current_timeouts
        read = seconds(@options.fetch(:timeout, @configuration.timeout))
        open = @options.key?(:timeout) ? read : [seconds(@configuration.open_timeout), read].compact.min
        rest = left
        return { open: open, read: read } if rest.nil?

        { open: [open, rest].compact.min, read: [read, rest].compact.min }
      end

      # @return [Numeric, nil] nil for no limit, which 0 stands for
      def seconds(timeout)
        timeout unless timeout.nil? || timeout.zero?
      end

      # @return [Numeric, nil] the seconds before the deadline; ApiError::Timeout where it has passed
      def left
        @deadline&.left
      end

      def wait_after(response)
        return if @carried_out || !Retry.retryable?(response.status, response.headers, @repeatable)

        next_wait(response.headers)
      end

      def wait_after_error(error)
        kept = @download.handed? || (@streaming&.begun? && @streaming.events_received.positive?)
        again = (@repeatable || !@sent) && !@carried_out && !final?(error) && !kept
        wait = again ? next_wait({}) : nil
        return wait unless wait.nil?

        left
        timed_out = TIMEOUTS.any? { |timeout| error.is_a?(timeout) }
        @streaming&.patience if timed_out
        wait = final?(error) ? nil : wait_to_reconnect
        return wait unless wait.nil?

        raise ApiError::Timeout, "Request timed out (#{error.class.name})." if timed_out

        raise ApiError::Connection, "Connection error: #{Redact.printable(error.message)}"
      end

      # @return [Numeric, nil] the seconds to wait before a stream that was cut is asked for again; nil where it is not
      def wait_to_reconnect
        return unless @options[:reconnect] && @streaming&.begun? && @prepared.payload.replayable?

        wait = @streaming.wait_to_reconnect(@max_retries)
        return if wait.nil? || @deadline&.within?(wait)

        @retries_taken = 0
        @prepared.go_on_after(@streaming.last_event_id)
        wait
      end

      def final?(error)
        untrusted = error.is_a?(::OpenSSL::SSL::SSLError) && error.message.match?(/certificate verify failed|hostname/)
        untrusted || FINAL.any? { |final| error.is_a?(final) }
      end

      def next_wait(headers)
        return if @retries_taken >= @max_retries || !@prepared.payload.replayable?

        wait = Retry.wait_before(@retries_taken, headers, @timing)
        return if wait.nil? || @deadline&.within?(wait)

        @retries_taken += 1
        wait
      end

      def log(&block)
        @configuration.logger&.debug(&block)
      end
    end
  end
end
