# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # Which credentials a request carries, and where.
    class Credentials
      # What credentials add to a request.
      class Grant
        attr_reader :headers, :query, :cookies

        def initialize
          @headers = {}
          @query = []
          @cookies = []
        end

        # @return [String] without the credentials
        def inspect
          "#<#{self.class.name}>"
        end
      end

      ALWAYS = %w[authorization proxy-authorization cookie set-cookie].freeze

      def initialize(configuration)
        @configuration = configuration
        @schemes = configuration.settings[:schemes]
      end

      # @return [String] without the credentials
      def inspect
        "#<#{self.class.name}>"
      end

      # @return [Array<String>] the headers, query parameters and cookies that carry credentials, in lower case
      def sensitive_names
        @sensitive_names ||= ALWAYS + @schemes.each_value.filter_map { |scheme| scheme[:name]&.downcase }
      end

      # The block tells whether the caller has seen to it in another way: an explicit header.
      # @return [Array<String>] the first alternative for which all is there; MissingCredentials where none is
      def choose(alternatives)
        found = alternatives.find { |ids| !ids.empty? && ids.all? { |id| there?(id) } }
        return found if found
        return [] if alternatives.empty? || alternatives.include?([]) || yield

        raise ApiError::MissingCredentials, missing(alternatives)
      end

      # @return [Grant] what an alternative adds; procs among the credentials are called
      def grant(ids)
        grant = Grant.new
        ids.each { |id| add(grant, id, @schemes[id]) if @schemes.key?(id) }
        grant
      end

      private

      def there?(id)
        scheme = @schemes[id]
        return true if scheme.nil? # mutual TLS, which the connection sees to

        case scheme[:kind]
        when :bearer then !@configuration.access_token.nil?
        when :basic then !@configuration.username.nil? && !@configuration.password.nil?
        else !@configuration.api_key_for(id, scheme).nil?
        end
      end

      def add(grant, id, scheme)
        case scheme[:kind]
        when :bearer
          grant.headers['authorization'] = "Bearer #{checked('access_token', asked(@configuration.access_token))}"
        when :basic
          pair = "#{asked(@configuration.username)}:#{asked(@configuration.password)}"
          grant.headers['authorization'] = "Basic #{[pair].pack('m0')}"
        else
          add_key(grant, scheme, asked(@configuration.api_key_for(id, scheme)), @configuration.api_key_prefix_for(id, scheme))
        end
      end

      def add_key(grant, scheme, key, prefix)
        raise ::ArgumentError, 'the value of "api_key" is empty' if key.empty?

        key = "#{prefix} #{key}" unless prefix.nil?
        case scheme[:place]
        when :query then grant.query << "#{Text.escape(scheme[:name])}=#{Text.escape(key)}"
        when :cookie then grant.cookies << [scheme[:name], checked('api_key', key)]
        else grant.headers[scheme[:name].downcase] = checked('api_key', key)
        end
      end

      def checked(name, value)
        raise ::ArgumentError, "the value of #{name.inspect} is empty" if value.empty?

        Headers.checked_value(name, value)
      end

      def asked(value)
        (value.respond_to?(:call) ? value.call : value).to_s
      end

      def missing(alternatives)
        ways = alternatives.flatten.uniq.filter_map { |id| way(id, @schemes[id]) }
        "Missing credentials: configure #{ways.uniq.join(' or ')}."
      end

      def way(id, scheme)
        return if scheme.nil?

        variables = scheme[:variables].join(' and ')
        names = case scheme[:kind]
                when :bearer then 'access_token'
                when :basic then 'username and password'
                else "api_key[#{id.inspect}]"
                end
        "#{names} (environment: #{variables})"
      end
    end
  end
end
