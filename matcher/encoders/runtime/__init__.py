"""Where an encoder runs: CUDA, OpenVINO or plain torch."""
