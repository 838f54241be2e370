# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # Where the bytes of a file come from: a path, an open file, or bytes.
    class Source
      # @return [Source, String] what can be read again and again, or the bytes; ArgumentError for what is no file
      def self.from(value, field)
        return PathSource.new(value.to_path) if path?(value)
        return FileSource.new(value) if value.respond_to?(:read)
        return value if bytes?(value)

        hint = value.is_a?(::String) ? '; for a file of that name pass File.new(name), for these bytes text.b' : ''
        raise ::ArgumentError, "#{field} must be a File, an IO, a Pathname or binary bytes, not #{value.class}#{hint}"
      end

      # @return [Boolean] whether a value can only be meant as a file
      def self.file?(value)
        value.respond_to?(:read) || value.respond_to?(:to_path)
      end

      # @return [Boolean] whether a value is bytes rather than text
      def self.bytes?(value)
        value.is_a?(::String) && value.encoding == ::Encoding::ASCII_8BIT
      end

      # A Pathname can read, too, but always all of it.
      def self.path?(value)
        value.respond_to?(:to_path) && !value.respond_to?(:close)
      end
      private_class_method :path?

      # A file by its path, opened each time that it is sent.
      class PathSource
        def initialize(path)
          @path = path
          length
        end

        def length
          ::File.size(@path)
        end

        def replayable?
          true
        end

        def open
          ::File.open(@path, 'rb') { |file| yield file }
        end

        def restore; end
      end

      # An open file: all of it, wherever it stands, and afterwards it stands there again. What cannot be rewound, a
      # pipe, is read from where it is.
      class FileSource
        attr_reader :length

        def initialize(file)
          @file = file
          @place = file.pos
          file.seek(0, ::IO::SEEK_END)
          @length = file.pos
          restore
        rescue ::SystemCallError, ::NoMethodError
          @place = @length = nil
        end

        def replayable?
          !@place.nil?
        end

        def open
          @file.seek(0) if replayable?
          yield @file
        end

        def restore
          @file.seek(@place) if replayable? && !closed?
        end

        private

        def closed?
          @file.respond_to?(:closed?) && @file.closed?
        end
      end
    end

    # A file for a form: its name, its type, and where its bytes come from.
    class Upload
      KEYS = %i[content filename content_type].freeze
      TYPES = {
        '.bmp' => 'image/bmp', '.csv' => 'text/csv', '.gif' => 'image/gif', '.gz' => 'application/gzip',
        '.htm' => 'text/html', '.html' => 'text/html', '.jpeg' => 'image/jpeg', '.jpg' => 'image/jpeg',
        '.json' => 'application/json', '.m4a' => 'audio/mp4', '.md' => 'text/markdown', '.mov' => 'video/quicktime',
        '.mp3' => 'audio/mpeg', '.mp4' => 'video/mp4', '.mpeg' => 'video/mpeg', '.pdf' => 'application/pdf',
        '.png' => 'image/png', '.svg' => 'image/svg+xml', '.tar' => 'application/x-tar', '.tif' => 'image/tiff',
        '.tiff' => 'image/tiff', '.txt' => 'text/plain', '.wav' => 'audio/x-wav', '.webm' => 'video/webm',
        '.webp' => 'image/webp', '.xml' => 'text/xml', '.zip' => 'application/zip'
      }.freeze

      attr_reader :filename, :content_type, :source

      # @param value [File, IO, Pathname, String, Hash] a file, or `{ content: file, filename: …, content_type: … }`
      def initialize(value, field, content_type = nil)
        given = value.is_a?(::Hash) ? value.transform_keys(&:to_sym) : { content: value }
        content = given[:content]
        content = Text.utf8(content).b if given.key?(:filename) && content.is_a?(::String) && !Source.bytes?(content)
        @source = Source.from(content, field)
        @filename = (given[:filename] || self.class.filename_of(given[:content])).to_s
        @content_type = given[:content_type] || content_type || self.class.guess(@filename)
      end

      # @return [String] what the file holds
      def bytes
        @source.is_a?(::String) ? @source : @source.open(&:read).b.tap { @source.restore }
      end

      # @param bytes [Boolean] whether bytes are a file, too
      # @return [Boolean] whether a value is a file, or a hash that says more about one
      def self.file?(value, bytes: false)
        return Source.file?(value) || (bytes && Source.bytes?(value)) unless value.is_a?(::Hash)

        given = value.transform_keys(&:to_sym)
        return false unless (given.keys - KEYS).empty?

        file?(given[:content], bytes: true) || (given.key?(:filename) && given[:content].is_a?(::String))
      end

      # @return [String] the name of a file without its folders
      def self.filename_of(value)
        path = value.respond_to?(:path) ? value.path : nil
        path = value.to_path if path.nil? && value.respond_to?(:to_path)
        name = path.is_a?(::String) ? ::File.basename(path) : ''
        name.empty? ? 'upload' : name
      end

      # @return [String] the media type that the name of a file suggests
      def self.guess(filename)
        TYPES.fetch(::File.extname(filename).downcase, 'application/octet-stream')
      end
    end
  end
end
