//! A headless Chromium, controlled over DevTools' pipe: JSON with a zero byte after each message. No port is open,
//! and nothing but JSON is needed; the crates that do more bring a hundred others.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{channel, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{bail, ensure, Context, Result};
use serde_json::{json, Value};

/// How long to wait for an answer of the browser.
const PATIENCE: Duration = Duration::from_secs(120);

/// Chromium reads commands from file 3 and answers on file 4.
const START: &str = r#"exec "$0" "$@" 3<&0 4>&1 </dev/null >/dev/null 2>&1"#;

/// What a page says of what happens to it.
const EVENTS: [&str; 4] = ["Page", "Runtime", "Log", "Network"];

/// A browser with one page.
pub(crate) struct Browser {
    process: Child,
    to: ChildStdin,
    from: Receiver<Value>,
    session: Option<String>,
    last: u64,
    /// All events since the page was opened.
    events: Vec<Value>,
}

impl Browser {
    /// Starts `program` with a new profile in `dir`.
    pub(crate) fn start(program: &Path, dir: &Path) -> Result<Browser> {
        let mut command = Command::new("sh");
        command.args(["-c", START]).arg(program);
        command.args(["--headless", "--remote-debugging-pipe", "--disable-gpu", "--disable-dev-shm-usage"]);
        // Otherwise a page may go to at most 200 addresses in 10 seconds.
        command.arg("--disable-ipc-flooding-protection");
        command.arg(format!("--user-data-dir={}", dir.join("profile").display()));
        // Chromium's sandbox refuses to work for root, and in many containers; only our own pages are shown here.
        command.arg("--no-sandbox");
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn().context("cannot start a browser")?;
        let to = process.stdin.take().context("no pipe to the browser")?;
        let answers = BufReader::new(process.stdout.take().context("no pipe from the browser")?);
        let (send, from) = channel();
        thread::spawn(move || {
            let messages = answers.split(0).map_while(|message| serde_json::from_slice(&message.ok()?).ok());
            messages.map_while(|message| send.send(message).ok()).for_each(drop);
        });
        let mut browser = Browser { process, to, from, session: None, last: 0, events: Vec::new() };
        let target = browser.call("Target.createTarget", &json!({"url": "about:blank"}))?;
        let attach = json!({"targetId": target["targetId"], "flatten": true});
        let session = browser.call("Target.attachToTarget", &attach)?;
        browser.session = session["sessionId"].as_str().map(str::to_owned);
        for domain in EVENTS {
            browser.call(&format!("{domain}.enable"), &json!({}))?;
        }
        Ok(browser)
    }

    /// Sends a command, and waits for its result.
    pub(crate) fn call(&mut self, method: &str, parameters: &Value) -> Result<Value> {
        self.last += 1;
        let mut message = json!({"id": self.last, "method": method, "params": parameters});
        if let Some(session) = &self.session {
            message["sessionId"] = json!(session);
        }
        write!(self.to, "{message}\0").context("the browser has gone")?;
        loop {
            let answer = self.next()?;
            if answer["id"] == self.last {
                ensure!(answer["error"].is_null(), "{method}: {}", answer["error"]);
                return Ok(answer["result"].clone());
            }
            self.events.push(answer);
        }
    }

    fn next(&mut self) -> Result<Value> {
        self.from.recv_timeout(PATIENCE).context("the browser does not answer")
    }

    /// Loads a file, and forgets what was before.
    pub(crate) fn open(&mut self, page: &Path) -> Result<()> {
        self.events.clear();
        // A file that differs from the one before in what follows `#` alone would not be loaded again.
        self.call("Page.navigate", &json!({"url": format!("file://{}", page.display())}))?;
        while !self.events.iter().any(|event| event["method"] == "Page.loadEventFired") {
            let event = self.next()?;
            self.events.push(event);
        }
        Ok(())
    }

    /// The value of an expression.
    pub(crate) fn value(&mut self, expression: &str) -> Result<Value> {
        let parameters = json!({"expression": expression, "returnByValue": true, "awaitPromise": true});
        let result = self.call("Runtime.evaluate", &parameters)?;
        let problem = &result["exceptionDetails"];
        ensure!(problem.is_null(), "{expression}: {problem}");
        Ok(result["result"]["value"].clone())
    }

    /// Waits until an expression is true.
    pub(crate) fn until(&mut self, expression: &str) -> Result<()> {
        let started = Instant::now();
        while self.value(expression)? != true {
            ensure!(started.elapsed() < PATIENCE, "it never came to this: {expression}");
            thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    }

    /// Presses the mouse in the middle of the first element that a selector finds, whatever lies there; of its first
    /// line.
    pub(crate) fn click(&mut self, selector: &str) -> Result<()> {
        let middle = format!(
            "(() => {{ const it = document.querySelector({});
                it.scrollIntoView({{block: 'center'}});
                const {{x, y, width, height}} = it.getClientRects()[0];
                return {{x: x + width / 2, y: y + height / 2}}; }})()",
            json!(selector)
        );
        let at = self.value(&middle).with_context(|| format!("there is no {selector}"))?;
        for what in ["mousePressed", "mouseReleased"] {
            let event = json!({"type": what, "x": at["x"], "y": at["y"], "button": "left", "clickCount": 1});
            self.call("Input.dispatchMouseEvent", &event)?;
        }
        Ok(())
    }

    /// Writes where the focus is.
    pub(crate) fn write(&mut self, text: &str) -> Result<()> {
        self.call("Input.insertText", &json!({"text": text})).map(drop)
    }

    /// Presses a key, by the name that events have for it.
    pub(crate) fn press(&mut self, key: &str) -> Result<()> {
        let code = match key {
            "ArrowDown" => 40,
            "ArrowUp" => 38,
            "Enter" => 13,
            "Escape" => 27,
            _ => bail!("no code is known of {key}"),
        };
        for what in ["keyDown", "keyUp"] {
            let text = if key == "Enter" { "\r" } else { "" };
            let event =
                json!({"type": what, "key": key, "code": key, "windowsVirtualKeyCode": code, "text": text});
            self.call("Input.dispatchKeyEvent", &event)?;
        }
        Ok(())
    }

    /// What the page has written to the console, and what the browser has to say against it.
    pub(crate) fn complaints(&self) -> Vec<&Value> {
        let loud = ["Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded"];
        self.events.iter().filter(|event| loud.iter().any(|it| event["method"] == *it)).collect()
    }

    /// The addresses that were asked for.
    pub(crate) fn requests(&self) -> Vec<&str> {
        let sent = self.events.iter().filter(|event| event["method"] == "Network.requestWillBeSent");
        sent.filter_map(|event| event["params"]["request"]["url"].as_str()).collect()
    }
}

impl Drop for Browser {
    /// Closes the browser, and kills it if it does not exit.
    fn drop(&mut self) {
        self.session = None;
        if self.call("Browser.close", &json!({})).is_err() {
            let _ = self.process.kill();
        }
        let _ = self.process.wait();
    }
}
