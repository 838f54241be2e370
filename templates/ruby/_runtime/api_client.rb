# frozen_string_literal: true

module GeneratedClient
  # Sends the calls of all api classes that share it, and keeps their connections.
  class ApiClient
    # What every call takes in `opts` besides the operation's own optional arguments.
    OPTIONS = %i[request_options header_params query_params].freeze
    # What `request_options` may hold: seconds for each request, how often to send again, what to send again
    # (`:safe` or `:all`), added headers (nil removes one), added query parameters, added members of the body, an
    # idempotency key, and the seconds that the whole call may take. Of a stream also the seconds to wait for the next
    # event, the bytes that one may have, whether the last one counts that no empty line ends, and whether a stream that
    # is cut is asked for again, from the last event that has an id. Of a download the name
    # of a file or an IO to write it to, and the bytes that it may have. Of what waits for a long operation the seconds
    # that it may take in all (an hour), and a proc that is given the data, the status and the headers of each answer.
    REQUEST_OPTIONS = %i[
      timeout max_retries retry headers query body idempotency_key deadline idle_timeout max_event_bytes flush_last reconnect
      to max_download_bytes poll_timeout on_poll
    ].freeze

    # @return [Configuration]
    attr_accessor :config

    # @return [ApiClient] the one that api classes use when they are given none
    def self.default
      @default ||= new
    end

    # @param config [Configuration]
    def initialize(config = Configuration.default)
      @config = config
      @connections = SdkRuntime::Connections.new
    end

    # Call an operation. A block takes the bytes of a download as they come; to leave it closes the connection.
    # @param required [Array] the values of the required arguments, in their order
    # @param opts [Hash] optional arguments, and options of this call
    # @return [Array(Object, Integer, Hash)] the data, the status and the headers of the response
    def call_operation(operation, required, opts, &block)
      SdkRuntime::Call.new(@config, @connections, operation, *given(operation, required, opts), &block).run
    end

    # Call an operation that streams, and yield each item as it comes. To leave the block closes the connection.
    # @param required [Array] the values of the required arguments, in their order
    # @param opts [Hash] optional arguments, and options of this call
    # @return [nil, Enumerator] without a block an enumerator, each walk over which is a call
    def stream_operation(operation, required, opts, &block)
      values, options = given(operation, required, opts)
      if block.nil?
        return ::Enumerator.new do |items|
          SdkRuntime::Call.new(@config, @connections, operation, values, options, streams: true) { |item| items << item }.stream
        end
      end

      SdkRuntime::Call.new(@config, @connections, operation, values, options, streams: true, &block).stream
    end

    # Call an operation that gives a list page by page, and yield the items of all pages.
    # @param required [Array] the values of the required arguments, in their order
    # @param opts [Hash] optional arguments, and options of these calls
    # @return [nil, Enumerator::Lazy] without a block an enumerator, which asks for a page when its first item is wanted
    def page_operation(operation, required, opts, &block)
      walk = SdkRuntime::PageWalk.new(@config, operation, *given(operation, required, opts)) do |*call|
        SdkRuntime::Call.new(@config, @connections, *call)
      end
      return ::Enumerator.new { |items| walk.each { |item| items << item } }.lazy if block.nil?

      walk.each(&block)
    end

    # Call an operation that begins something, and ask for its state until that is finished.
    # @param required [Array] the values of the required arguments, in their order
    # @param opts [Hash] optional arguments, and options of these calls
    # @return [Object] what came of it; ApiError::OperationFailed where it failed
    def wait_for_operation(operation, required, opts)
      long = SdkRuntime::LongCall.new(@config, operation, *given(operation, required, opts)) do |*call|
        SdkRuntime::Call.new(@config, @connections, *call)
      end
      long.run
    end

    # Close the connections that are not in use.
    def close
      @connections.close_all
    end

    # @return [String]
    def inspect
      "#<#{self.class.name}>"
    end

    private

    # @return [Array(Hash, Hash)] the arguments and the options of a call
    def given(operation, required, opts)
      opts = opts.to_h.transform_keys(&:to_sym)
      options = request_options(operation.options(opts)).merge(operation.chosen(opts))
      [operation.arguments(required, opts), options]
    end

    def request_options(opts)
      options = (opts[:request_options] || {}).to_h.transform_keys(&:to_sym)
      unknown = options.keys - REQUEST_OPTIONS
      unless unknown.empty?
        raise ::ArgumentError, "request_options has no #{unknown.first.inspect}; " \
                               "there are #{REQUEST_OPTIONS.map(&:inspect).join(', ')}"
      end
      if options.fetch(:max_retries, 0).negative?
        raise ::ArgumentError, "max_retries must be 0 or more, not #{options[:max_retries]}"
      end

      %i[idle_timeout max_event_bytes poll_timeout].each do |name|
        next if options[name].nil? || (options[name].is_a?(::Numeric) && options[name].positive?)

        raise ::ArgumentError, "#{name} must be more than 0, not #{options[name].inspect}"
      end

      unless options[:deadline].nil? || options[:deadline].is_a?(::Numeric)
        raise ::ArgumentError, "deadline must be seconds, not #{options[:deadline].inspect}"
      end

      unless options[:on_poll].nil? || options[:on_poll].respond_to?(:call)
        raise ::ArgumentError, "on_poll must be a proc, not #{options[:on_poll].inspect}"
      end

      headers = (opts[:header_params] || {}).merge(options[:headers] || {})
      query = (opts[:query_params] || {}).merge(options[:query] || {})
      options.merge(headers: headers, query: query)
    end
  end
end
