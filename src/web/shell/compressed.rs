//! A page that is compressed once, well, and served to many with an end of its own for each.
//!
//! Everything but the last few bytes of a guest's page is the same for every guest of a round and language. Those few bytes
//! hold the id for browsers without script. They are appended to the compressed page as they are, in the block that each
//! format has for bytes that are not compressed; the compressed part ends on a whole byte, because the compressor was
//! flushed there.
//!
//! Formats: RFC 7932 (brotli), RFC 1951 and 1952 (deflate in gzip).

use std::io::{self, Write};

use actix_web::HttpRequest;
use actix_web::http::header;
use brotli::CompressorWriter;
use brotli::enc::BrotliEncoderParams;
use brotli::enc::backward_references::BrotliEncoderMode;
use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};

/// How a body is compressed on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Coding {
    Brotli,
    Gzip,
}

impl Coding {
    /// The value of `Content-Encoding`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        }
    }

    /// The best that the browser takes; none when it wants the page as it is.
    pub fn accepted(request: &HttpRequest) -> Option<Self> {
        let wishes = request.headers().get_all(header::ACCEPT_ENCODING).filter_map(|value| value.to_str().ok());
        let accepted: Vec<&str> = wishes.flat_map(|list| list.split(',')).filter_map(wanted).collect();
        let takes = |coding: &Self| accepted.iter().any(|name| name.eq_ignore_ascii_case(coding.name()));
        [Self::Brotli, Self::Gzip].into_iter().find(takes)
    }
}

/// The name in `br;q=0.8`, unless its weight is nought.
fn wanted(wish: &str) -> Option<&str> {
    let mut parts = wish.split(';').map(str::trim);
    let name = parts.next()?;
    let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(Ok(1.0), str::parse::<f32>);
    weight.is_ok_and(|weight| weight > 0.0).then_some(name)
}

/// The beginning of a page in one coding.
pub struct Compressed {
    coding: Coding,
    bytes: Vec<u8>,
    crc: Crc,
}

impl Compressed {
    /// Compresses the beginning of a page. Takes some tenths of a second: not for a thread that answers requests.
    ///
    /// # Errors
    /// None that writing to memory could have.
    pub fn of(beginning: &str, coding: Coding) -> io::Result<Self> {
        let mut crc = Crc::new();
        crc.update(beginning.as_bytes());
        let compress = match coding {
            Coding::Brotli => brotli,
            Coding::Gzip => gzip,
        };
        Ok(Self { coding, bytes: compress(beginning.as_bytes())?, crc })
    }

    /// The whole page, with `end` (at most 65,535 bytes) as it is.
    pub fn with_end(&self, end: &str) -> Vec<u8> {
        match self.coding {
            Coding::Brotli => self.brotli_with_end(end.as_bytes()),
            Coding::Gzip => self.gzip_with_end(end.as_bytes()),
        }
    }

    /// RFC 7932, section 9.2, from the lowest bit: 0 (not the last block), 00 (the length in four nibbles), the length less
    /// one in 16 bits, 1 (uncompressed), padding to a whole byte. Then the bytes, then 11: the last block, which is empty.
    fn brotli_with_end(&self, end: &[u8]) -> Vec<u8> {
        let mut page = self.bytes.clone();
        for piece in end.chunks(usize::from(u16::MAX)) {
            let less_one = u32::try_from(piece.len().saturating_sub(1)).unwrap_or_default();
            page.extend((less_one << 3 | 1 << 19).to_le_bytes().iter().take(3));
            page.extend(piece);
        }
        page.push(0b11);
        page
    }

    /// RFC 1951, section 3.2.4: 1 (the last block), 00 (stored), padding to a whole byte; the length and its complement in
    /// 16 bits each; the bytes. Then RFC 1952's sum and length of the whole page.
    fn gzip_with_end(&self, end: &[u8]) -> Vec<u8> {
        let mut page = self.bytes.clone();
        let length = u16::try_from(end.len()).unwrap_or(u16::MAX);
        let end = end.get(..usize::from(length)).unwrap_or(end);
        page.push(0b1);
        page.extend(length.to_le_bytes());
        page.extend((!length).to_le_bytes());
        page.extend(end);
        let mut crc = Crc::new();
        crc.combine(&self.crc);
        crc.update(end);
        page.extend(crc.sum().to_le_bytes());
        page.extend(crc.amount().to_le_bytes());
        page
    }
}

/// A brotli stream without its last block, ending on a whole byte.
fn brotli(text: &[u8]) -> io::Result<Vec<u8>> {
    let params = BrotliEncoderParams {
        quality: 11,
        lgwin: 18,
        mode: BrotliEncoderMode::BROTLI_MODE_TEXT,
        size_hint: text.len(),
        ..BrotliEncoderParams::default()
    };
    let mut writer = CompressorWriter::with_params(Vec::new(), 4096, &params);
    writer.write_all(text)?;
    writer.flush()?;
    Ok(writer.get_ref().clone())
}

/// A gzip file without its last block and its sum, ending on a whole byte.
fn gzip(text: &[u8]) -> io::Result<Vec<u8>> {
    // Deflate, no flags, no time, the slowest method, an unknown system.
    let head = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255];
    let mut writer = DeflateEncoder::new(head, Compression::best());
    writer.write_all(text)?;
    writer.flush()?;
    Ok(writer.get_ref().clone())
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use actix_web::test::TestRequest;

    use super::*;

    /// Decodes strictly: nothing may be missing and nothing may follow.
    fn decoded(coding: Coding, page: &[u8]) -> String {
        let mut text = String::new();
        match coding {
            Coding::Brotli => {
                let mut rest = page;
                brotli::BrotliDecompress(&mut rest, &mut Sink(&mut text)).unwrap();
            }
            Coding::Gzip => {
                let mut reader = flate2::bufread::GzDecoder::new(page);
                reader.read_to_string(&mut text).unwrap();
                assert!(reader.into_inner().is_empty(), "bytes follow the end");
            }
        }
        text
    }

    struct Sink<'a>(&'a mut String);

    impl Write for Sink<'_> {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.push_str(std::str::from_utf8(bytes).map_err(io::Error::other)?);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn every_end_comes_back_after_the_same_beginning() {
        let long = "<p>a plain line of words, said again</p>".repeat(900);
        for beginning in ["", "x", long.as_str()] {
            for coding in [Coding::Brotli, Coding::Gzip] {
                let kept = Compressed::of(beginning, coding).unwrap();
                for end in ["", "0", "</body></html>", &"e".repeat(65_535)] {
                    let page = kept.with_end(end);
                    assert_eq!(decoded(coding, &page), format!("{beginning}{end}"), "{coding:?}");
                }
            }
        }
    }

    #[test]
    fn a_page_that_breaks_off_is_not_read() {
        let page = |coding| Compressed::of(&"some words ".repeat(50), coding).unwrap().with_end("the end");
        let brotli = page(Coding::Brotli);
        for length in [brotli.len() - 1, brotli.len() - 4, 10] {
            let mut text = Vec::new();
            assert!(brotli::BrotliDecompress(&mut &brotli[..length], &mut text).is_err());
        }
        let gzip = page(Coding::Gzip);
        let mut text = String::new();
        assert!(flate2::bufread::GzDecoder::new(&gzip[..gzip.len() - 1]).read_to_string(&mut text).is_err());
    }

    #[test]
    fn a_browser_gets_the_best_that_it_takes() {
        for (wishes, coding) in [
            ("gzip, deflate, br, zstd", Some(Coding::Brotli)),
            ("gzip, deflate", Some(Coding::Gzip)),
            ("br;q=0, gzip;q=0.5", Some(Coding::Gzip)),
            ("GZIP", Some(Coding::Gzip)),
            ("identity", None),
            ("br;q=nonsense", None),
            ("", None),
        ] {
            let request = TestRequest::default().insert_header((header::ACCEPT_ENCODING, wishes)).to_http_request();
            assert_eq!(Coding::accepted(&request), coding, "{wishes}");
        }
        assert_eq!(Coding::accepted(&TestRequest::default().to_http_request()), None);
    }
}
