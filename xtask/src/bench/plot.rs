//! A log-log plot as SVG.

use std::fmt::Write;

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 400.0;
const MARGIN: f64 = 60.0;
const COLOURS: [&str; 4] = ["#1b6ca8", "#e07b39", "#2e8b57", "#8e44ad"];
/// From 1,000 to 10 million symbols, and from a millisecond to a hundred seconds, in powers of ten.
const X: [i32; 2] = [3, 7];
const Y: [i32; 2] = [-3, 2];
const TITLE: &str = "Seconds against symbols, of llgo-dce and of GlobalDCE";

/// Lines of (symbols, seconds), each with its name.
pub(crate) fn svg(lines: &[(String, Vec<(f64, f64)>)]) -> String {
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" font-family=\"sans-serif\" \
         font-size=\"11\" role=\"img\">\n<title>{TITLE}</title>\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
    );
    text(&mut svg, (WIDTH / 2.0, MARGIN / 2.0), "middle", "black", TITLE);
    for power in X[0]..=X[1] {
        let (x, bottom) = (across(f64::from(power)), HEIGHT - MARGIN);
        line(&mut svg, (x, MARGIN), (x, bottom));
        text(&mut svg, (x, bottom + 16.0), "middle", "black", &format!("10^{power} symbols"));
    }
    for power in Y[0]..=Y[1] {
        let y = down(f64::from(power));
        line(&mut svg, (MARGIN, y), (WIDTH - MARGIN, y));
        text(&mut svg, (MARGIN - 6.0, y + 4.0), "end", "black", &format!("10^{power} s"));
    }
    for (index, ((name, points), colour)) in (0_u8..).zip(lines.iter().zip(COLOURS)) {
        let places: Vec<_> =
            points.iter().map(|(x, y)| format!("{:.1},{:.1}", across(x.log10()), down(y.log10()))).collect();
        // A String takes everything.
        let _ = writeln!(
            svg,
            "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>",
            places.join(" ")
        );
        text(&mut svg, (MARGIN + 10.0, MARGIN + 16.0 * (f64::from(index) + 1.0)), "start", colour, name);
    }
    svg + "</svg>\n"
}

fn across(power: f64) -> f64 {
    MARGIN + (power - f64::from(X[0])) / f64::from(X[1] - X[0]) * (WIDTH - 2.0 * MARGIN)
}

fn down(power: f64) -> f64 {
    HEIGHT - MARGIN - (power - f64::from(Y[0])) / f64::from(Y[1] - Y[0]) * (HEIGHT - 2.0 * MARGIN)
}

fn line(svg: &mut String, (x1, y1): (f64, f64), (x2, y2): (f64, f64)) {
    let _ = writeln!(svg, "<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\" stroke=\"#dddddd\"/>");
}

fn text(svg: &mut String, (x, y): (f64, f64), anchor: &str, colour: &str, text: &str) {
    let _ =
        writeln!(svg, "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" fill=\"{colour}\">{text}</text>");
}

#[cfg(test)]
mod tests {
    use super::svg;

    #[test]
    fn a_line_goes_from_corner_to_corner() {
        let plot = svg(&[("it".to_owned(), vec![(1e3, 1e-3), (1e7, 1e2)])]);
        assert!(plot.contains("points=\"60.0,340.0 580.0,60.0\""), "{plot}");
    }
}
