"""What a user can want, one function each: every act is one step of the library. No SQL, no windows, no printing."""
