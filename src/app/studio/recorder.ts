import { VOICE_RATE } from '#studio'
import type { NoRecording, Recorder, Recording } from '#ui'

/** How often the level is told, ms. */
const EVERY = 100

/** Unpacked at the rate and mixed into the one channel that is kept. */
async function decode(bytes: Uint8Array): Promise<Float32Array | null> {
  try {
    const context = new OfflineAudioContext(1, 1, VOICE_RATE)
    // The buffer that is handed over is gone afterwards.
    const sound = await context.decodeAudioData(bytes.slice().buffer)
    const channels = Array.from({ length: sound.numberOfChannels }, (_, i) => sound.getChannelData(i))
    const mixed = channels[0] ?? new Float32Array()
    return mixed.map((_, i) => channels.reduce((sum, channel) => sum + (channel[i] ?? 0), 0) / channels.length)
  } catch {
    return null
  }
}

function whyNot(error: unknown): NoRecording {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'failed'
}

/** Tells how loud a stream is until the returned function is called. */
function listen(stream: MediaStream, onLevel: (level: number) => void): () => void {
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  context.createMediaStreamSource(stream).connect(analyser)
  const wave = new Float32Array(analyser.fftSize)
  const every = setInterval(() => {
    analyser.getFloatTimeDomainData(wave)
    onLevel(
      Math.min(
        1,
        wave.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0),
      ),
    )
  }, EVERY)
  return () => {
    clearInterval(every)
    void context.close()
  }
}

function recordingOf(stream: MediaStream, onLevel: (level: number) => void): Recording {
  const recorder = new MediaRecorder(stream)
  const pieces: Blob[] = []
  recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data))
  const stopped = new Promise<void>((done) => {
    recorder.addEventListener('stop', () => done())
  })
  const deaf = listen(stream, onLevel)
  recorder.start()
  const end = (): void => {
    deaf()
    if (recorder.state !== 'inactive') recorder.stop()
    for (const track of stream.getTracks()) track.stop()
  }
  return {
    async stop() {
      end()
      await stopped
      return decode(new Uint8Array(await new Blob(pieces).arrayBuffer()))
    },
    cancel: end,
  }
}

/** The microphone of this computer. It is asked for when somebody presses the button, and let go of with every recording. */
export const recorder: Recorder = {
  async record(onLevel) {
    // A page that is not served safely has no microphone, and an old browser has no recorder.
    if (navigator.mediaDevices?.getUserMedia === undefined || typeof MediaRecorder === 'undefined') return 'none'
    let stream: MediaStream | null = null
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } })
      return recordingOf(stream, onLevel)
    } catch (error) {
      for (const track of stream?.getTracks() ?? []) track.stop()
      return whyNot(error)
    }
  },
  decode,
}
