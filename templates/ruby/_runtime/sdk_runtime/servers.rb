# frozen_string_literal: true

require 'uri'

module GeneratedClient
  module SdkRuntime
    # Where the API is.
    module Servers
      module_function

      # @return [String] the URL without a slash at its end; ArgumentError where nothing can be sent to it
      def check(url)
        uri = parsed(url)
        unless uri.is_a?(::URI::HTTP) && uri.host && !uri.host.empty?
          raise ::ArgumentError, 'base_url must start with https:// (or http://) and name a host'
        end
        if uri.userinfo
          raise ::ArgumentError, 'base_url must not hold a user name or a password; configure username and password'
        end
        if uri.query || uri.fragment
          raise ::ArgumentError, 'base_url must not hold a query or a fragment; configure query'
        end

        url.to_s.sub(%r{/+\z}, '')
      end

      # @param chosen [Integer, String] the index, the name, the URL or the description of a server of the document
      # @return [String] its URL, with its variables filled in
      def url(servers, chosen, variables)
        raise ::ArgumentError, 'the document names no server: set base_url' if servers.empty?

        filled = fill(find(servers, chosen), variables.transform_keys(&:to_s))
        unless filled.include?('://')
          raise ::ArgumentError, "the document names a server only by its path, #{filled.inspect}: set base_url"
        end

        check(filled)
      end

      # @return [String] the URL of an operation's own server, which may be relative to that of the client
      def join(base, url)
        check(::URI.join("#{base}/", url).to_s)
      end

      # @return [URI] where a reference leads to that the answer to a request has; URI::Error for what is none
      def lead(uri, reference)
        # Ruby's own takes the port along to another host.
        ::URI.join(uri, reference.start_with?('//') ? "#{uri.scheme}:#{reference}" : reference)
      end

      # @return [Array(String, String, Integer)] what says together who answers
      def origin(uri)
        [uri.scheme, uri.host.to_s.downcase, uri.port]
      end

      def parsed(url)
        ::URI.parse(Text.utf8(url.to_s))
      rescue ::URI::InvalidURIError
        raise ::ArgumentError, 'base_url is not a URL', cause: nil # which would show a password in it
      end
      private_class_method :parsed

      def find(servers, chosen)
        if chosen.is_a?(::Integer)
          found = chosen.negative? ? nil : servers[chosen]
          return found unless found.nil?

          raise ::ArgumentError, "server_index must be from 0 to #{servers.length - 1}, not #{chosen}"
        end
        servers.find { |server| [server[:name], server[:url], server[:description]].include?(chosen) } ||
          raise(::ArgumentError, "there is no server #{chosen.inspect}")
      end
      private_class_method :find

      def fill(server, chosen)
        variables = server.fetch(:variables, {})
        unknown = chosen.keys - variables.keys
        unless unknown.empty?
          raise ::ArgumentError, "the server #{server[:url]} has no variable #{unknown.first.inspect}"
        end

        server[:url].gsub(/\{([^{}]*)\}/) do |whole|
          name = ::Regexp.last_match(1)
          variables.key?(name) ? offered(name, variables[name], chosen) : whole
        end
      end
      private_class_method :fill

      def offered(name, variable, chosen)
        value = chosen.fetch(name, variable[:default]).to_s
        enum = variable.fetch(:enum, [])
        return value if enum.empty? || enum.include?(value)

        raise ::ArgumentError, "server variable #{name.inspect} is one of #{enum.join(', ')}, not #{value.inspect}"
      end
      private_class_method :offered
    end
  end
end
