# frozen_string_literal: true

module OpenApiOpenAIClient
  VERSION = '1.0.1-pre.0'
end
