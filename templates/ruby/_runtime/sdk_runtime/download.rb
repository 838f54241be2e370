# frozen_string_literal: true

require 'securerandom'
require 'tempfile'

module GeneratedClient
  module SdkRuntime
    # Where the bytes of a download go as they come: to the block of a call, to what the caller names by `to`, else to a
    # file for the time being.
    class Download
      # Raised where more comes than the caller wants.
      class TooLarge < ::StandardError; end

      # A file of that name, once it is whole: until then it has one that nobody can guess, beside its place.
      class Named
        # @param path [String]
        def initialize(path)
          @place = ::File.exist?(path) ? ::File.realpath(path) : ::File.expand_path(path)
          @mode = ::File.stat(@place).mode if ::File.exist?(@place)
          @partial = ::File.join(::File.dirname(@place), ".#{::SecureRandom.hex(8)}.part")
          @file = ::File.open(@partial, ::File::WRONLY | ::File::CREAT | ::File::EXCL | ::File::BINARY)
        end

        def write(chunk)
          @file.write(chunk)
        end

        # @return [File]
        def finish
          @file.close
          keep_mode unless @mode.nil?
          ::File.rename(@partial, @place)
          ::File.open(@place, 'rb')
        end

        def discard
          @file.close
          ::File.unlink(@partial)
        rescue ::SystemCallError
          nil
        end

        private

        def keep_mode
          ::File.chmod(@mode & 0o7777, @partial)
        rescue ::SystemCallError
          nil
        end
      end

      # A file without a name that anybody needs.
      class Unnamed
        def initialize
          @file = ::Tempfile.new('download', binmode: true)
        end

        def write(chunk)
          @file.write(chunk)
        end

        # @return [Tempfile]
        def finish
          @file.tap(&:rewind)
        end

        def discard
          @file.close!
        end
      end

      # What takes bytes and keeps them; they cannot be taken back.
      class Handed
        def initialize(result, &write)
          @result = result
          @write = write
        end

        def write(chunk)
          @write.call(chunk)
        end

        def finish
          @result
        end

        def discard; end
      end

      # @param options [Hash] of the call
      def initialize(operation, options, block)
        @block = block
        @to = options[:to]
        @limit = options[:max_download_bytes]
        check(operation) unless @to.nil? && @limit.nil? && block.nil?
        @handed = false
      end

      # Take the bytes of one answer from the block, which is given what to call with each piece.
      # @return [File, Tempfile, Object] where they are; nothing is left of what did not come to its end
      def take
        target = nil
        count = 0
        theirs { target = open }
        yield(lambda do |chunk|
          count += chunk.bytesize
          raise TooLarge if @limit && count > @limit

          @handed ||= target.is_a?(Handed)
          theirs { target.write(chunk) }
        end)
        theirs { target.finish }.tap { target = nil }
      ensure
        target&.discard
      end

      # @return [Boolean] whether somebody has bytes already, so that they cannot come once more
      def handed?
        @handed
      end

      # @return [Boolean] whether an error was raised by those who take the bytes
      def theirs?(error)
        @theirs.equal?(error)
      end

      private

      def check(operation)
        unless operation.download?
          raise ::ArgumentError, "#{operation.name} gives no file: a block, `to` and `max_download_bytes` are for downloads"
        end
        unless @limit.nil? || (@limit.is_a?(::Integer) && @limit.positive?)
          raise ::ArgumentError, "max_download_bytes must be more than 0, not #{@limit.inspect}"
        end
        raise ::ArgumentError, 'give a block or `to`, not both' unless @block.nil? || @to.nil?

        check_place unless @to.nil? || writes?
      end

      # Before anything is sent.
      def check_place
        unless @to.is_a?(::String) || @to.respond_to?(:to_path)
          raise ::ArgumentError, "`to` must be the name of a file or an IO, not #{@to.class}"
        end
        raise ::Errno::EISDIR, path if ::File.directory?(path)
        raise ::Errno::ENOENT, path unless ::File.directory?(::File.dirname(path))
      end

      def open
        return Handed.new(nil, &@block) unless @block.nil?
        return Unnamed.new if @to.nil?
        return Handed.new(@to) { |chunk| @to.write(chunk) } if writes?
        return Named.new(path) unless ::File.exist?(path) && !::File.file?(path)

        device = ::File.open(path, 'wb') # as /dev/stdout
        device.sync = true
        Handed.new(device) { |chunk| device.write(chunk) }
      end

      # @return [Boolean] whether it is open already; a Pathname can write, too, but always all of it
      def writes?
        @to.respond_to?(:write) && !@to.is_a?(::String) && (@to.respond_to?(:close) || !@to.respond_to?(:to_path))
      end

      def path
        @to.respond_to?(:to_path) ? @to.to_path : @to
      end

      def theirs
        yield
      rescue ::Exception => e # rubocop:disable Lint/RescueException -- it goes on as it is
        @theirs = e
        raise
      end
    end
  end
end
