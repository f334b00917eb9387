// API keys: found by the part of them that may be told.
CREATE CONSTRAINT api_key_id IF NOT EXISTS FOR (apiKey:ApiKey) REQUIRE apiKey.id IS UNIQUE;
