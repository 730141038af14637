//! No two neighbouring faces are mistaken for each other when they are small, in grey, or by somebody who tells few colours apart.

use super::chromium::Browser;
use super::screens::Demo;
use super::tablet::Tablet;

/// Draws the faces, of which each is a text, 44 pixels wide, and says for each way of seeing which part of the pixels differs between
/// neighbours: by more than 32 of 255 in one colour. The matrices are those of Machado, Oliveira and Fernandes (2009) for people
/// who lack one kind of cone.
const DIFFERENCES: &str = "
    const [faces, done] = arguments, size = 44;
    const grey = [.2126, .7152, .0722];
    const eyes = {
        colour: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
        grey: [grey, grey, grey],
        protanopia: [[.152286, 1.052583, -.204868], [.114503, .786281, .099216], [-.003882, -.048116, 1.051998]],
        deuteranopia: [[.367322, .860646, -.227968], [.280085, .672501, .047413], [-.01182, .04294, .968881]],
        tritanopia: [[1.255528, -.076749, -.178779], [-.078411, .930809, .147602], [.004733, .691367, .3039]],
    };
    const bright = (value) => value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4;
    const told = (value) => 255 * (value <= .0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - .055);
    const draw = async (face) => {
        const picture = new Image();
        const text = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100' width='${size}' height='${size}' color='#17202b'>${face}</svg>`;
        picture.src = 'data:image/svg+xml,' + encodeURIComponent(text);
        await picture.decode();
        const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size }).getContext('2d');
        canvas.fillStyle = '#fff';
        canvas.fillRect(0, 0, size, size);
        canvas.drawImage(picture, 0, 0, size, size);
        const { data } = canvas.getImageData(0, 0, size, size);
        return Array.from({ length: size * size }, (_, pixel) => [0, 1, 2].map((part) => bright(data[pixel * 4 + part] / 255)));
    };
    Promise.all(faces.map(draw)).then((drawn) => {
        const found = [];
        for (const [name, matrix] of Object.entries(eyes)) {
            const seen = drawn.map((pixels) => pixels.map((pixel) => matrix.map((row) =>
                told(Math.min(1, Math.max(0, row[0] * pixel[0] + row[1] * pixel[1] + row[2] * pixel[2]))))));
            seen.slice(1).forEach((pixels, index) => {
                const differ = pixels.filter((pixel, place) => pixel.some((part, which) => Math.abs(part - seen[index][place][which]) > 32));
                found.push([name, index, differ.length / pixels.length]);
            });
        }
        done(found);
    }, (error) => done(String(error)));";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn neighbouring_faces_differ_for_every_eye() {
    let (demo, browser) = (Demo::start(), Browser::start(true).await);
    browser.open(&demo.guest).await;
    let faces = "return [...document.querySelectorAll(`fieldset:has([name='answer.meals']) .face > g`)].map((face) => new XMLSerializer().serializeToString(face))";
    let coloured = browser.client.execute(faces, vec![]).await.unwrap();
    // High contrast takes the tints away.
    let bare = "return arguments[0].map((face) => face.replace(/(<circle[^>]*) fill=\"[^\"]*\"/, '$1'))";
    let plain = browser.client.execute(bare, vec![coloured.clone()]).await.unwrap();
    // A guest's page loads no pictures, not even of its own making.
    browser.open("about:blank").await;
    for faces in [coloured, plain] {
        assert_eq!(faces.as_array().unwrap().len(), 5);
        let found = browser.client.execute_async(DIFFERENCES, vec![faces]).await.unwrap();
        let found: Vec<(String, usize, f64)> = serde_json::from_value(found).unwrap();
        assert_eq!(found.len(), 20);
        for (eye, face, part) in found {
            assert!(part >= 0.08, "{eye}: face {face} and the next differ in {part} of their pixels");
        }
    }
}

/// Where the reader's colours are forced, what fills a face would hide its lines, also with our own contrast.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn forced_colours_leave_the_lines_of_a_face_alone() {
    let (demo, tablet) = (Demo::start(), Tablet::start().await);
    let forced = serde_json::json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
    tablet.browser.devtools("Emulation.setEmulatedMedia", forced).await.unwrap();
    tablet.open(&format!("{}?lang=nb", demo.guest)).await;
    let fill = "return getComputedStyle(document.querySelector('.face circle')).fill";
    assert_eq!(tablet.run(fill).await, "none");
    tablet.touch(".contrast").await;
    assert_eq!(tablet.run(fill).await, "none", "with our own contrast");
    let ink = "return getComputedStyle(document.documentElement).getPropertyValue('--ink').trim()";
    assert_eq!(tablet.run(ink).await.as_str().map(str::to_lowercase).as_deref(), Some("canvastext"));
}
