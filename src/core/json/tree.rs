//! JSON as it stands in a file: every value and key with its place, and keys that stand twice.

use serde_json::Number;

/// One value, and where it begins: bytes from the start of the text.
#[derive(Clone, Debug)]
pub struct Node {
    pub at: usize,
    pub value: Value,
}

#[derive(Clone, Debug)]
pub enum Value {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    List(Vec<Node>),
    Object(Vec<Member>),
}

/// A key with its value, and where the key begins.
#[derive(Clone, Debug)]
pub struct Member {
    pub at: usize,
    pub key: String,
    pub node: Node,
}

/// A key that its object has already, and where the two stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Twice {
    pub at: usize,
    pub key: String,
    pub first: usize,
}

/// Reads a text that is known to be JSON. Of keys that stand twice the first is kept.
///
/// None when the text is no JSON after all.
pub fn tree(text: &str) -> Option<(Node, Vec<Twice>)> {
    let mut reader = Reader { text, at: 0, twice: Vec::new() };
    let node = reader.node()?;
    Some((node, reader.twice))
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    twice: Vec<Twice>,
}

impl Reader<'_> {
    fn node(&mut self) -> Option<Node> {
        let next = self.next_sign()?;
        let at = self.at;
        let value = match next {
            '{' => self.object()?,
            '[' => self.list()?,
            '"' => Value::Text(self.string()?),
            _ => self.word()?,
        };
        Some(Node { at, value })
    }

    /// The next sign that is no blank; it is not taken.
    fn next_sign(&mut self) -> Option<char> {
        let rest = self.text.get(self.at..)?;
        let sign = rest.trim_start_matches([' ', '\t', '\r', '\n']);
        self.at += rest.len().saturating_sub(sign.len());
        sign.chars().next()
    }

    fn take(&mut self, sign: char) -> bool {
        let is_next = self.next_sign() == Some(sign);
        self.at += usize::from(is_next);
        is_next
    }

    fn object(&mut self) -> Option<Value> {
        let mut members: Vec<Member> = Vec::new();
        self.at += 1;
        while self.next_sign()? != '}' {
            let at = self.at;
            let key = self.string()?;
            self.take(':').then_some(())?;
            let node = self.node()?;
            match members.iter().find(|member| member.key == key) {
                Some(first) => self.twice.push(Twice { at, key, first: first.at }),
                None => members.push(Member { at, key, node }),
            }
            self.take(',');
        }
        self.at += 1;
        Some(Value::Object(members))
    }

    fn list(&mut self) -> Option<Value> {
        let mut nodes = Vec::new();
        self.at += 1;
        while self.next_sign()? != ']' {
            nodes.push(self.node()?);
            self.take(',');
        }
        self.at += 1;
        Some(Value::List(nodes))
    }

    fn string(&mut self) -> Option<String> {
        let rest = self.text.get(self.at..)?;
        let mut is_escaped = false;
        let end = rest.bytes().skip(1).position(|byte| {
            let is_end = byte == b'"' && !is_escaped;
            is_escaped = byte == b'\\' && !is_escaped;
            is_end
        })?;
        let written = rest.get(..end.saturating_add(2))?;
        self.at += written.len();
        serde_json::from_str(written).ok()
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self) -> Option<Value> {
        let rest = self.text.get(self.at..)?;
        let end = rest.find([',', ']', '}', ' ', '\t', '\r', '\n']).unwrap_or(rest.len());
        let written = rest.get(..end)?;
        self.at += written.len();
        Some(match serde_json::from_str(written).ok()? {
            serde_json::Value::Bool(value) => Value::Bool(value),
            serde_json::Value::Number(number) => Value::Number(number),
            _ => Value::Null,
        })
    }
}

impl Node {
    /// The way to what begins at `at`: `sections[0].questions[2].code`.
    pub fn path_to(&self, at: usize) -> String {
        let mut path = String::new();
        let mut node = self;
        while node.at != at {
            match &node.value {
                Value::List(nodes) => {
                    let Some((index, inner)) = nodes.iter().enumerate().rfind(|(_, inner)| inner.at <= at) else {
                        break;
                    };
                    path.extend(["[", &index.to_string(), "]"]);
                    node = inner;
                }
                Value::Object(members) => {
                    let Some(member) = members.iter().rfind(|member| member.at <= at) else { break };
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(&member.key);
                    if member.at == at {
                        break;
                    }
                    node = &member.node;
                }
                _ => break,
            }
        }
        path
    }

    /// The value that begins at `at`.
    pub fn find_mut(&mut self, at: usize) -> Option<&mut Self> {
        if self.at == at {
            return Some(self);
        }
        match &mut self.value {
            Value::List(nodes) => nodes.iter_mut().find_map(|node| node.find_mut(at)),
            Value::Object(members) => members.iter_mut().find_map(|member| member.node.find_mut(at)),
            _ => None,
        }
    }

    /// Takes out the key that begins at `at`; false when none does.
    pub fn drop_key(&mut self, at: usize) -> bool {
        match &mut self.value {
            Value::List(nodes) => nodes.iter_mut().any(|node| node.drop_key(at)),
            Value::Object(members) => {
                let before = members.len();
                members.retain(|member| member.at != at);
                members.len() < before || members.iter_mut().any(|member| member.node.drop_key(at))
            }
            _ => false,
        }
    }

    /// Takes the nearest entry of a list out that holds what begins at `at`; false when no list does.
    pub fn drop_entry(&mut self, at: usize) -> bool {
        match &mut self.value {
            Value::List(nodes) => {
                if nodes.iter_mut().any(|node| node.drop_entry(at)) {
                    return true;
                }
                let before = nodes.len();
                nodes.retain_mut(|node| node.find_mut(at).is_none());
                nodes.len() < before
            }
            Value::Object(members) => members.iter_mut().any(|member| member.node.drop_entry(at)),
            _ => false,
        }
    }
}
