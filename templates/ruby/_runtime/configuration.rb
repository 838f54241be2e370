# frozen_string_literal: true

module GeneratedClient
  # What api classes need to know: credentials, the server, timeouts, retries.
  #
  # Credentials and `base_url` that are not set are read from the environment. A credential may be a proc, which is
  # called at every request.
  class Configuration
    DEFAULT_TIMEOUT = 600
    DEFAULT_OPEN_TIMEOUT = 5
    DEFAULT_MAX_RESPONSE_BYTES = 256 * (2**20)

    # @return [String, Proc, nil] the token for `Authorization: Bearer`
    attr_accessor :access_token
    # @return [Hash{String => String, Proc}] keys by the names of their security schemes
    attr_accessor :api_key
    # @return [Hash{String => String}] what is sent before a key: `'Bearer'`
    attr_accessor :api_key_prefix
    # @return [String, Proc, nil]
    attr_accessor :username
    # @return [String, Proc, nil]
    attr_accessor :password
    # @return [String, nil] where the API is, when it is not where the document says
    attr_reader :base_url
    # @return [Integer, String] which of the document's servers
    attr_accessor :server_index
    # @return [Hash{String => String}] the variables in its URL
    attr_accessor :server_variables
    # @return [Numeric, nil] the seconds to wait for data; nil and 0 wait for ever
    attr_accessor :timeout
    # @return [Numeric, nil] the seconds to wait for a connection; nil and 0 as long as for data
    attr_accessor :open_timeout
    # @return [Integer] how often a failed request is sent again
    attr_reader :max_retries
    # @return [Symbol] which failed requests are sent again: `:all`, or `:safe`, what cannot be carried out twice
    attr_reader :retry
    # @return [Symbol] what the entries of a list in a multipart form are called: `:repeat`, all by its name, or
    #   `:brackets`, by its name and `[]`
    attr_reader :array_format
    # @return [Hash{String => String, nil}] added to every request; nil removes one
    attr_accessor :headers
    # @return [Hash{String => Object}] query parameters of every request
    attr_accessor :query
    # @return [Logger, nil] told of every request and response, without secrets and bodies
    attr_accessor :logger
    # @return [Integer, nil] how large a body may be that is held in memory
    attr_accessor :max_response_bytes
    # @return [String, nil] a file with the certificates to trust
    attr_accessor :ssl_ca_file
    # @return [Boolean] whether the server has to prove who it is
    attr_reader :verify_ssl
    # @return [SdkRuntime::Timing] clocks and chance, for tests
    attr_accessor :timing
    # @return [Hash] what the document says
    attr_reader :settings

    # @return [Configuration] the one that is used where none is given
    def self.default
      @default ||= new
    end

    def initialize(settings: SdkRuntime::SETTINGS)
      @settings = settings
      @api_key = {}
      @api_key_prefix = {}
      @server_index = 0
      @server_variables = {}
      @timeout = DEFAULT_TIMEOUT
      @open_timeout = DEFAULT_OPEN_TIMEOUT
      @max_retries = 2
      @retry = settings.fetch(:retry, :safe)
      @array_format = settings.fetch(:array_format, :repeat)
      @headers = {}
      @query = {}
      @max_response_bytes = DEFAULT_MAX_RESPONSE_BYTES
      @verify_ssl = true
      @timing = SdkRuntime::Timing.real
      read_environment
      yield(self) if block_given?
    end

    # Yield this configuration.
    def configure
      yield(self) if block_given?
      self
    end

    # Say where the API is; ArgumentError for what is no URL that can be sent to.
    def base_url=(url)
      @base_url = url.nil? ? nil : SdkRuntime::Servers.check(url)
    end

    # Say how often a failed request is sent again.
    def max_retries=(number)
      raise ::ArgumentError, "max_retries must be 0 or more, not #{number}" if number.negative?

      @max_retries = number
    end

    # Say which failed requests are sent again.
    def retry=(policy)
      @retry = SdkRuntime::Retry.policy(policy)
    end

    # Say what the entries of a list in a multipart form are called.
    def array_format=(format)
      @array_format = SdkRuntime::Multipart.array_format(format)
    end

    # Say whether the server has to prove who it is; without that, anyone on the way can read and change everything.
    def verify_ssl=(verify)
      ::Kernel.warn("#{self.class.name}: certificates are not verified; do this in tests only") unless verify
      @verify_ssl = verify
    end

    # @return [String] where the API is
    def server_url
      @base_url || SdkRuntime::Servers.url(@settings[:servers], @server_index, @server_variables)
    end

    # @return [String] what the client calls itself
    def user_agent
      "#{@settings[:package]}/#{@settings[:version]} ruby/#{::RUBY_VERSION}"
    end

    # @return [String, Proc, nil] the key of a security scheme, by its name or by the name of its parameter
    def api_key_for(id, scheme)
      by_name(@api_key, id, scheme)
    end

    # @return [String, nil]
    def api_key_prefix_for(id, scheme)
      by_name(@api_key_prefix, id, scheme)
    end

    # @return [String] without credentials
    def inspect
      "#<#{self.class.name} base_url=#{(@base_url || 'of the document').inspect}>"
    end

    private

    def by_name(hash, id, scheme)
      [id, id.to_sym, scheme[:name], scheme[:name].to_sym].each { |name| return hash[name] unless hash[name].nil? }
      nil
    end

    def read_environment
      @settings[:schemes].each do |id, scheme|
        found = scheme[:variables].map { |name| environment(name) }
        case scheme[:kind]
        when :bearer then @access_token ||= found.first
        when :basic then @username, @password = found if @username.nil?
        else @api_key[id] = found.first unless found.first.nil?
        end
      end
      self.base_url = environment("#{@settings[:package].tr('-', '_').upcase}_BASE_URL")
    end

    def environment(name)
      value = ::ENV.fetch(name, nil)
      value.nil? || value.empty? ? nil : value
    end
  end
end
